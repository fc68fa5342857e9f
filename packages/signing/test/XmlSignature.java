import java.io.File;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A second opinion: the XML signatures of the Java platform. `check file…` verifies, `sign file key certificate` signs. */
public class XmlSignature {
  static final String DS = "http://www.w3.org/2000/09/xmldsig#";

  static Document read(String file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new File(file));
  }

  static X509Certificate certificate(String base64) throws Exception {
    byte[] der = Base64.getMimeDecoder().decode(base64);
    return (X509Certificate)
        CertificateFactory.getInstance("X.509").generateCertificate(new java.io.ByteArrayInputStream(der));
  }

  static boolean check(String file) throws Exception {
    Document document = read(file);
    Element signature = (Element) document.getElementsByTagNameNS(DS, "Signature").item(0);
    NodeList objects = signature.getElementsByTagNameNS(DS, "Object");
    String text = signature.getElementsByTagNameNS(DS, "X509Certificate").item(0).getTextContent();
    DOMValidateContext context = new DOMValidateContext(certificate(text).getPublicKey(), signature);
    if (objects.getLength() > 0) context.setIdAttributeNS((Element) objects.item(0), null, "Id");
    return XMLSignatureFactory.getInstance("DOM").unmarshalXMLSignature(context).validate(context);
  }

  static String sign(String file, String key, String certificate) throws Exception {
    Document document = read(file);
    XMLSignatureFactory factory = XMLSignatureFactory.getInstance("DOM");
    byte[] pkcs8 = Base64.getMimeDecoder().decode(Files.readString(Path.of(key)).replaceAll("-----[A-Z ]+-----", ""));
    PrivateKey secret = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
    var enveloped = factory.newTransform(Transform.ENVELOPED, (TransformParameterSpec) null);
    var digest = factory.newDigestMethod(DigestMethod.SHA512, null);
    var reference = factory.newReference("", digest, List.of(enveloped), null, null);
    var c14n =
        factory.newCanonicalizationMethod(CanonicalizationMethod.INCLUSIVE, (C14NMethodParameterSpec) null);
    var method = factory.newSignatureMethod("http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1", null);
    var info = factory.newSignedInfo(c14n, method, List.of(reference));
    var keys = factory.getKeyInfoFactory();
    var data = keys.newX509Data(List.of(certificate(Files.readString(Path.of(certificate)))));
    DOMSignContext context = new DOMSignContext(secret, document.getDocumentElement());
    context.setDefaultNamespacePrefix("dsig");
    factory.newXMLSignature(info, keys.newKeyInfo(List.of(data))).sign(context);
    StringWriter out = new StringWriter();
    var writer = TransformerFactory.newInstance().newTransformer();
    writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
    writer.transform(new DOMSource(document), new StreamResult(out));
    return out.toString();
  }

  public static void main(String[] args) throws Exception {
    if (args[0].equals("sign")) {
      Files.writeString(Path.of(args[4]), sign(args[1], args[2], args[3]));
      return;
    }
    for (int i = 1; i < args.length; i++) System.out.println(check(args[i]) ? "valid" : "invalid");
  }
}
