package org.fabula.understanding.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.util.List;
import java.util.Map;
import org.fabula.understanding.resource.Resource;

/** The network and its tables, from this package's resources. May be shared between threads. */
final class EncoderModel {

  private static final String EVENT = "event";

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final List<String> vocabulary;
  private final Tables tables;

  EncoderModel() {
    vocabulary = Resource.lines(EncoderModel.class, "vocabulary.txt");
    tables = new Tables(Resource.lines(EncoderModel.class, "tables.txt"));
    try (var options = new OrtSession.SessionOptions()) {
      session =
          environment.createSession(Resource.bytes(EncoderModel.class, "encoder.onnx"), options);
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder's model cannot be used here", e);
    }
  }

  List<String> vocabulary() {
    return vocabulary;
  }

  Tables tables() {
    return tables;
  }

  TokenVectors run(Tile tile) {
    long[] shape = {1, tile.ids().length};
    try (var ids = OnnxTensor.createTensor(environment, LongBuffer.wrap(tile.ids()), shape);
        var types = OnnxTensor.createTensor(environment, LongBuffer.wrap(tile.types()), shape);
        var out = session.run(Map.of("ids", ids, "types", types))) {
      return new TokenVectors(
          vectors(out, "first"),
          vectors(out, "last"),
          vectors(out, "mention_first"),
          vectors(out, "mention_last"),
          session.getOutputNames().contains(EVENT) ? vectors(out, EVENT) : new float[0][]);
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder failed", e);
    }
  }

  private static float[][] vectors(OrtSession.Result result, String name) throws OrtException {
    return ((float[][][]) result.get(name).orElseThrow().getValue())[0];
  }
}
