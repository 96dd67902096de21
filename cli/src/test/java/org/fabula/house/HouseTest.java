package org.fabula.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the house to its plan: which room may use which, and what each keeps from doing. */
class HouseTest {

  /** What each room may use beside itself. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.of(
          "story", Set.of(),
          "reading", Set.of("story"),
          "understanding", Set.of("story"),
          "writing", Set.of("story", "understanding"),
          "library", Set.of("story", "understanding"),
          "web", Set.of("story", "understanding", "reading", "writing", "library"),
          "cli", Set.of("story", "understanding", "reading", "writing", "library", "web"));

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.fabula");

  private static final String[] CORE = {"org.fabula.story..", "org.fabula.understanding.."};
  private static final String[] EDGE = {"org.fabula.cli..", "org.fabula.web.."};

  /** The one class of the core that opens something: the word lists in its own resources. */
  private static final String RESOURCE_READER = "org.fabula.understanding.resource.Resource";

  private static final String AT_ONCE = "org.fabula.understanding.Meanwhile";

  static Stream<String> rooms() {
    return MAY_USE.keySet().stream().sorted();
  }

  @Test
  void every_room_is_looked_at() {
    assertThat(HOUSE.stream().map(HouseTest::room).distinct())
        .containsExactlyInAnyOrderElementsOf(MAY_USE.keySet());
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void a_room_uses_only_the_rooms_it_may(String room) {
    noClasses()
        .that()
        .resideInAPackage("org.fabula." + room + "..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.fabula..").and(not(isIn(room, MAY_USE.get(room)))))
        .check(HOUSE);
  }

  @Test
  void no_packages_use_each_other_in_a_circle() {
    slices().matching("org.fabula.(**)").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void the_core_touches_no_file_socket_or_database() {
    noClasses()
        .that()
        .resideInAnyPackage(CORE)
        .and()
        .doNotHaveFullyQualifiedName(RESOURCE_READER)
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..", "java.net..")
                .or(resideInAnyPackage("java.sql..", "java.util.logging..", "org.slf4j..")))
        .check(HOUSE);
  }

  @Test
  void the_core_knows_no_clock_and_no_chance() {
    noClasses()
        .that()
        .resideInAnyPackage(CORE)
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.time..", "java.util.random..")
                .or(named("java.util.Random", "java.util.UUID", "java.util.Date")))
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(Math.class, "random")
        .check(HOUSE);
  }

  @Test
  void the_core_runs_things_at_once_in_one_place() {
    noClasses()
        .that()
        .resideInAnyPackage(CORE)
        .and()
        .doNotHaveFullyQualifiedName(AT_ONCE)
        .should()
        .dependOnClassesThat(resideInAPackage("java.util.concurrent.."))
        .check(HOUSE);
  }

  @Test
  void only_the_edge_of_the_house_prints_or_ends_the_process() {
    noClasses()
        .that()
        .resideOutsideOfPackages(EDGE)
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(HOUSE);
  }

  @Test
  void letters_are_folded_and_numbers_shown_the_same_in_every_country() {
    noClasses()
        .should()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(String.class, "format", String.class, Object[].class)
        .check(HOUSE);
  }

  @Test
  void no_name_says_nothing() {
    noClasses()
        .should()
        .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Processor|Info|Data)(\\$.*)?")
        .check(HOUSE);
  }

  private static DescribedPredicate<JavaClass> isIn(String room, Set<String> others) {
    return resideInAnyPackage(
        Stream.concat(Stream.of(room), others.stream())
            .map(name -> "org.fabula." + name + "..")
            .toArray(String[]::new));
  }

  private static DescribedPredicate<JavaClass> named(String... names) {
    return DescribedPredicate.describe(
        "named " + List.of(names), type -> List.of(names).contains(type.getName()));
  }

  private static String room(JavaClass type) {
    return type.getPackageName().replaceFirst("^org\\.fabula\\.([a-z]+).*", "$1");
  }
}
