// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/document/pipelinedocument.h"
#include "core/sink/messagevalue.h"
#include "core/sink/record.h"

#include <QTest>

using namespace penstock;

namespace {

std::expected<PipelineDocument, DocumentFlaw> documentWith(const QByteArray &more)
{
    return PipelineDocument::check(QByteArray("{'schema':'penstock pipeline','version':1,'source':{'type':'stdin'},"
                                              "'sinks':[{'type':'csv','path':'/o.csv'")
                                       .replace('\'', '"') +
                                   QByteArray(more).replace('\'', '"') + "}]}");
}

/// What a serialiser gives, or why it gives nothing; "usual": there is none.
QString said(const std::function<Result<std::string>(const Record &)> &serialiser, const Record &record)
{
    if (!serialiser)
        return QStringLiteral("usual");
    const Result<std::string> text = serialiser(record);
    return text ? QString::fromStdString(*text) : QStringLiteral("error: ") + text.error().message;
}

} // namespace

/// How a document's CSV sink writes keys and values.
class DocumentCsvTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("said");
        const QByteArray text("k\xc3\xa9", 3);
        const QByteArray bytes("k\xff", 2);
        QTest::newRow("as usual") << QByteArray() << bytes << QStringLiteral("usual");
        QTest::newRow("text") << QByteArray(",'key':'text'") << text << QStringLiteral("k\u00e9");
        QTest::newRow("what is no text") << QByteArray(",'key':'text'") << bytes
                                         << QStringLiteral("error: the key is no UTF-8 text");
        QTest::newRow("hex") << QByteArray(",'key':'hex'") << bytes << QStringLiteral("6bff");
        QTest::newRow("base64") << QByteArray(",'key':'base64'") << bytes << QStringLiteral("a/8=");
        QTest::newRow("none") << QByteArray(",'key':'hex'") << QByteArray() << QString();
    }
    void keys()
    {
        QFETCH(const QByteArray, more);
        QFETCH(const QByteArray, key);
        const auto document = documentWith(more);
        QVERIFY(document);
        Record record;
        if (!key.isNull())
            record.key = std::string_view(key.constData(), std::size_t(key.size()));
        const auto &options = std::get<CsvSink::Options>(document->sinks.first());
        QTEST(said(options.key, record), "said");
        QVERIFY(!options.value);
    }

    void values_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QString>("ofLine");
        QTest::addColumn<QString>("ofPoint");
        QTest::addColumn<QString>("ofMessage");
        const QString noMessage = QStringLiteral("error: the value of a message is no line protocol");
        const QString lacks = QStringLiteral("error: the value has no \"temp\" that is a text or a number");
        QTest::newRow("JSON") << QByteArray(",'value':'json'") << "usual" << "usual" << "usual";
        QTest::newRow("line protocol") << QByteArray(",'value':'line_protocol'") << "m f=1 1" << "m,a=b f=2 3"
                                       << noMessage;
        QTest::newRow("one key") << QByteArray(",'value':{'key':'temp'}") << lacks << lacks << "21.5";
    }
    void values()
    {
        QFETCH(const QByteArray, more);
        const auto document = documentWith(more);
        QVERIFY2(document, document ? "" : qPrintable(document.error().message));
        const auto &value = std::get<CsvSink::Options>(document->sinks.first()).value;
        Record line;
        line.line = "m f=1 1";
        QTEST(said(value, line), "ofLine");
        Record point;
        point.point.measurement = "m";
        point.point.tags.push_back({"a", "b"});
        point.point.fields.push_back({"f", 2.0});
        point.point.time = 3;
        QTEST(said(value, point), "ofPoint");
        MessageValue fields;
        fields.fields = {{"temp", 21.5}};
        Record message;
        message.value = &fields;
        QTEST(said(value, message), "ofMessage");
    }

    void whatIsRefused_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QString>("pointer");
        QTest::newRow("another key") << QByteArray(",'key':'json'") << "/sinks/0/key";
        QTest::newRow("another value") << QByteArray(",'value':'xml'") << "/sinks/0/value";
        QTest::newRow("a number") << QByteArray(",'value':1") << "/sinks/0/value";
        QTest::newRow("no key of the value") << QByteArray(",'value':{}") << "/sinks/0/value/key";
        QTest::newRow("more of the value") << QByteArray(",'value':{'key':'a','as':'b'}") << "/sinks/0/value/as";
    }
    void whatIsRefused()
    {
        QFETCH(const QByteArray, more);
        const auto document = documentWith(more);
        QVERIFY(!document);
        QTEST(document.error().pointer, "pointer");
    }
};

QTEST_GUILESS_MAIN(DocumentCsvTest)
#include "documentcsv_test.moc"
