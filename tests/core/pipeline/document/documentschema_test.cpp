// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/document/documentschema.h"
#include "core/pipeline/document/pipelinedocument.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace penstock;

namespace {

QJsonObject objectOf(const char *text)
{
    return QJsonDocument::fromJson(QByteArray(text).replace('\'', '"')).object();
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

/// The same object with another value there, deep in it; an index counts from 0.
QJsonValue with(const QJsonValue &whole, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    if (whole.isArray()) {
        QJsonArray array = whole.toArray();
        const qsizetype index = path.first().toLongLong();
        array.replace(index, with(array.at(index), path.mid(1), value));
        return array;
    }
    QJsonObject object = whole.toObject();
    object.insert(path.first(), with(object[path.first()], path.mid(1), value));
    return object;
}

QString complaint(const QJsonValue &document)
{
    const auto checked = PipelineDocument::check(QJsonDocument(document.toObject()).toJson());
    return checked ? QString() : checked.error().message;
}

} // namespace

/// The schema says of documents what their reader does: no key more and none less, the same choices and bounds.
class DocumentSchemaTest final : public QObject
{
    Q_OBJECT

    QJsonObject m_schema;

    QJsonObject definition(const QString &name) const { return m_schema[u"$defs"][name].toObject(); }

    /// An object of the schema and where it stands in a document that can run.
    void compare(const QJsonObject &schema, const QJsonObject &document, const QStringList &path) const
    {
        const QString place = path.join(u'/');
        const QJsonObject properties = schema[u"properties"].toObject();
        const QString strange(40, u'q');
        const QString known = complaint(with(document, path + QStringList{strange}, 1));
        const QRegularExpressionMatch keys = QRegularExpression(QStringLiteral("There are: (.*)\\.$")).match(known);
        QVERIFY2(keys.hasMatch(), qPrintable(place + u' ' + known));
        QStringList read = keys.captured(1).split(QStringLiteral(", "));
        read.removeDuplicates();
        QCOMPARE(sorted(read), sorted(properties.keys()));
        for (auto property = properties.begin(); property != properties.end(); ++property)
            compareValue(property->toObject(), document, path + QStringList{property.key()});
    }

    void compareValue(const QJsonObject &schema, const QJsonObject &document, const QStringList &path) const
    {
        const QString place = path.join(u'/');
        if (schema.contains(u"enum")) {
            QStringList values;
            for (const QJsonValue &value : schema[u"enum"].toArray())
                values += value.toString();
            // An address is one of some; other choices name themselves.
            const QString said = complaint(with(document, path, QStringLiteral("qqq")));
            if (path.last() != u"address")
                QVERIFY2(said.endsWith(QStringLiteral("one of: %1.").arg(values.join(QStringLiteral(", ")))),
                         qPrintable(place + u' ' + said));
        } else if (schema[u"type"].toString() == u"integer") {
            const QString said = complaint(with(document, path, -1e15));
            QVERIFY2(said.endsWith(QStringLiteral("from %1 to %2.")
                                       .arg(schema[u"minimum"].toInteger())
                                       .arg(schema[u"maximum"].toInteger())),
                     qPrintable(place + u' ' + said));
        } else if (schema[u"type"].toString() == u"boolean") {
            QVERIFY2(complaint(with(document, path, 1)).contains(QStringLiteral("true or false")), qPrintable(place));
        } else if (schema[u"type"].toString() == u"array" && path.last() != u"sinks") {
            QVERIFY2(complaint(with(document, path, 1)).contains(QStringLiteral("list of texts")), qPrintable(place));
        }
    }

    static QJsonObject documentOf(const QJsonObject &source, const QJsonObject &sink)
    {
        QJsonObject document = objectOf("{'schema':'penstock pipeline','version':1}");
        document.insert(QStringLiteral("source"), source);
        document.insert(QStringLiteral("sinks"), QJsonArray{sink});
        return document;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QJsonParseError error;
        m_schema = QJsonDocument::fromJson(documentSchema(), &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
    }

    /// The least that each kind needs; a kind that is not here is not known to the test, which fails below.
    void eachKind_data()
    {
        QTest::addColumn<QString>("definition");
        QTest::addColumn<QJsonObject>("object");
        const auto row = [](const char *name, const char *object) {
            QTest::newRow(name) << QString::fromLatin1(name) << objectOf(object);
        };
        row("source_file", "{'type':'file','path':'/a'}");
        row("source_stdin", "{'type':'stdin'}");
        row("source_text", "{'type':'text','lines':['m f=1']}");
        row("source_csv", "{'type':'csv','path':'/a'}");
        row("source_tail", "{'type':'tail','path':'/a'}");
        row("source_listener", "{'type':'listener'}");
        row("source_system", "{'type':'system'}");
        row("source_kafka", "{'type':'kafka','brokers':['b'],'topics':['t'],'group':'g','format':'line_protocol'}");
        row("source_mqtt", "{'type':'mqtt','host':'b','topics':['t'],'format':'line_protocol'}");
        row("source_query", "{'type':'query','local':true,'statement':'SELECT 1'}");
        row("sink_influx", "{'type':'influx','url':'http://a:1','database':'d'}");
        row("sink_csv", "{'type':'csv','path':'/a'}");
        row("sink_list", "{'type':'list'}");
    }
    void eachKind()
    {
        QFETCH(const QString, definition);
        QFETCH(const QJsonObject, object);
        const bool isSource = definition.startsWith(u"source_");
        const QJsonObject document = documentOf(isSource ? object : objectOf("{'type':'stdin'}"),
                                                isSource ? objectOf("{'type':'list'}") : object);
        QCOMPARE(complaint(document), QString());
        const QJsonObject schema = this->definition(definition);
        QCOMPARE(schema[u"properties"][u"type"][u"const"], object[u"type"]);
        for (const QJsonValue &needed : schema[u"required"].toArray())
            QVERIFY2(object.contains(needed.toString()), qPrintable(needed.toString()));
        compare(schema, document,
                isSource ? QStringList{QStringLiteral("source")}
                         : QStringList{QStringLiteral("sinks"), QStringLiteral("0")});
    }

    void theKindsAreThoseOfTheReader()
    {
        for (const char *part : {"source", "sinks"}) {
            const bool isSource = qstrcmp(part, "source") == 0;
            const QJsonObject schema = m_schema[u"properties"][QLatin1String(part)].toObject();
            QStringList kinds;
            for (const QJsonValue &kind : (isSource ? schema : schema[u"items"].toObject())[u"oneOf"].toArray())
                kinds += kind[u"$ref"].toString().section(u'_', 1);
            const QJsonObject strange = objectOf("{'type':'qqq'}");
            const QString said = complaint(documentOf(isSource ? strange : objectOf("{'type':'stdin'}"),
                                                      isSource ? objectOf("{'type':'list'}") : strange));
            QVERIFY2(said.endsWith(QStringLiteral("one of: %1.").arg(kinds.join(QStringLiteral(", ")))),
                     qPrintable(said));
        }
    }

    void theRest()
    {
        const QJsonObject document =
            documentOf(objectOf("{'type':'stdin'}"),
                       objectOf("{'type':'influx','url':'http://a:1','database':'d','rule':{'measurement':'m',"
                                "'metadata':{'key':{},'topic':{},'partition':{},'offset':{}}}}"));
        QCOMPARE(complaint(document), QString());
        compare(m_schema, document, {});
        const QStringList rulePath = QStringLiteral("sinks/0/rule").split(u'/');
        const QJsonObject rule = definition(QStringLiteral("sink_influx"))[u"properties"][u"rule"].toObject();
        compare(rule, document, rulePath);
        const QJsonObject metadata = rule[u"properties"][u"metadata"].toObject();
        compare(metadata, document, rulePath + QStringList{QStringLiteral("metadata")});
        for (const char *key : {"key", "topic", "partition", "offset"})
            compare(metadata[u"properties"][QLatin1String(key)].toObject(), document,
                    rulePath + QStringList{QStringLiteral("metadata"), QLatin1String(key)});
        const QJsonObject mapped =
            documentOf(objectOf("{'type':'kafka','brokers':['b'],'topics':['t'],'group':'g','mapping':{}}"),
                       objectOf("{'type':'list'}"));
        compare(definition(QStringLiteral("mapping")), mapped, {QStringLiteral("source"), QStringLiteral("mapping")});
        const QStringList policy{QStringLiteral("policy")};
        compare(definition(QStringLiteral("policy")), document, policy);
        compare(definition(QStringLiteral("policy"))[u"properties"][u"spill"].toObject(), document,
                policy + QStringList{QStringLiteral("spill")});
        const QJsonObject secret =
            documentOf(objectOf("{'type':'listener','token':{'env':'T'}}"), objectOf("{'type':'list'}"));
        compare(definition(QStringLiteral("secret")), secret, {QStringLiteral("source"), QStringLiteral("token")});
    }
};

QTEST_GUILESS_MAIN(DocumentSchemaTest)
#include "documentschema_test.moc"
