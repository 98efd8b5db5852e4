// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/lineencoder.h"
#include "core/lineprotocol/lineparser.h"
#include "core/lineprotocol/point.h"
#include "core/query/quoting.h"
#include "tests/support/influxdserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace penstock;

namespace {

QString toText(std::string_view text)
{
    // A byte order mark at the beginning would be dropped.
    return QString::fromStdString('x' + std::string(text)).mid(1);
}

QString valueText(const QJsonValue &value)
{
    return value.isString() ? value.toString() : QString::number(value.toDouble());
}

QString valueText(const FieldValue &value)
{
    const auto *text = std::get_if<std::string_view>(&value);
    return text ? toText(*text) : QString::number(std::get<double>(value));
}

/// "measurement|key=value|…", the keys in their order.
QString describe(const QString &measurement, const QMap<QString, QString> &values)
{
    QString text = measurement;
    for (const auto &[key, value] : values.asKeyValueRange())
        text += u'|' + key + u'=' + value;
    return text;
}

QString describe(const PointView &point)
{
    QMap<QString, QString> values;
    for (const TagView &tag : point.tags)
        values.insert(toText(tag.key), toText(tag.value));
    for (const FieldView &field : point.fields)
        values.insert(toText(field.key), valueText(field.value));
    return describe(toText(point.measurement), values);
}

} // namespace

/// What InfluxDB 1.6.7 makes of escapes, and that LineParser knows it.
class EscapesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_server.start(), qPrintable(m_server.problem())); }

    void init() { m_server.query(QStringLiteral("CREATE DATABASE db")); }

    void cleanup() { m_server.query(QStringLiteral("DROP DATABASE db")); }

    void p7_20_whatAnEscapeMeansWhere_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("stored"); // empty: answered 204 and never found again; "400": refused

        const auto row = [](const char *line, const char *stored) {
            QTest::newRow(line) << QByteArray(line) << QString::fromUtf8(stored);
        };
        // Measurements: one backslash escapes , space = and "; several before these lose the point.
        row("m\\q f=1", "m\\q|f=1");
        row("m\\\\q f=1", "m\\\\q|f=1");
        row("m\\,x f=1", "m,x|f=1");
        row("m\\ x f=1", "m x|f=1");
        row("m=x f=1", "m=x|f=1");
        row("m\\=x f=1", "m=x|f=1");
        row("m\\\"x f=1", "m\"x|f=1");
        row("m\\\\,b f=1", "");
        row("m\\\\ e f=1", "");
        row("m\\\\=x f=1", "");
        row("m\\ f=1", "400");
        row("m\\\\ f=1", "400");
        // Tags: the backslash next to , space = escapes it, whatever stands before; no other one is touched.
        row("m,t=a\\b f=1", "m|f=1|t=a\\b");
        row("m,t=a\\\\b f=1", "m|f=1|t=a\\\\b");
        row("m,t=a\\\\,b f=1", "m|f=1|t=a\\,b");
        row("m,t=a\\\\ b f=1", "m|f=1|t=a\\ b");
        row("m,t=a\\\\=b f=1", "m|f=1|t=a\\=b");
        row("m,t=a\\\\\\,b f=1", "m|f=1|t=a\\\\,b");
        row("m,t=a\\\"b f=1", "m|f=1|t=a\\\"b");
        row("m,t=a\\ f=1", "400");
        row("m,t=a\\\\ f=1", "400");
        row("m,a\\b=v f=1", "m|a\\b=v|f=1");
        row("m,a\\\\b=v f=1", "m|a\\\\b=v|f=1");
        row("m,a\\\"b\\=\\\\\\,=v f=1", "m|a\\\"b=\\\\,=v|f=1");
        row("m,a\\\\=v f=1", "400");
        // Field keys: as in tags, and one before a quote is lost; an even number before a separator is misread.
        row("m a\\b=1", "m|a\\b=1");
        row("m a\\\\b=1", "m|a\\\\b=1");
        row("m a\\\"b=1", "m|a\"b=1");
        row("m a\\\\\"b=1", "m|a\\\"b=1");
        row("m a\\\\\\=b=1", "m|a\\\\=b=1");
        row("m a\\\\\\ b=1", "m|a\\\\ b=1");
        row("m a\\\\=1", "400");
        row("m a\\\\,b=1", "400");
        row("m a\\\\ b=1", "400");
        // Strings: \\" and \\\\ alone.
        row("m f=\"a\\qb\"", "m|f=a\\qb");
        row("m f=\"a\\\\b\"", "m|f=a\\b");
        row("m f=\"a\\\\\"", "m|f=a\\");
        row("m f=\"a\\\"b\"", "m|f=a\"b");
        row("m f=\"a\\,b\\ c\\=d\\\nz\"", "m|f=a\\,b\\ c\\=d\\\nz");
        row("m f=\"a\\\"", "400");
        row("m f=\"a\"b\"", "400");
        row("\"m\",\"t\"=\"v\" \"f\"=1", "\"m\"|\"f\"=1|\"t\"=\"v\"");
        row("m,#t=#v #f=1", "m|#f=1|#t=#v");
    }

    void p7_20_whatAnEscapeMeansWhere()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, stored);
        const int status = m_server.write(QStringLiteral("db"), line + " 1");
        QCOMPARE(status, stored == QStringLiteral("400") ? 400 : 204);
        QCOMPARE(storedPoint(), status == 204 ? stored : QString());

        LineParser parser(LineGrammar::V1);
        const bool good = parser.parse({line.data(), static_cast<std::size_t>(line.size())});
        QCOMPARE(good, status == 204 && !stored.isEmpty());
        if (good)
            QCOMPARE(describe(parser.point()), stored);
    }

    void p7_20_specialCharactersComeBackOrAreRefused()
    {
        std::vector<Point> points;
        for (const char *character : {",", "=", " ", "\"", "\\", "#", "'", "{", "%", "\u00e9", "\u00a0", "\u2028",
                                      "\ufeff", "\U0001f680", "\U0010ffff"}) {
            const std::string c = character;
            for (const std::string &text : {c + "x", "x" + c + "y", "x" + c, c, c + c, "\\" + c + "x"}) {
                points.push_back(Point(text).addTag("t", "v").addField("f", 1.5));
                points.push_back(Point("tag key").addTag(text, "v").addField("f", 1.5));
                points.push_back(Point("tag value").addTag("t", text).addField("f", 1.5));
                points.push_back(Point("field key").addTag("t", "v").addField(text, 1.5));
                points.push_back(Point("string").addTag("t", "v").addField("f", text));
            }
        }
        // Each point has a time of its own, by which it is found again.
        std::string lines;
        QMap<qint64, QString> expected;
        QSet<QString> measurements;
        for (Point &point : points) {
            const auto time = static_cast<std::int64_t>(&point - points.data());
            QVERIFY(point.setTime(time, Precision::Nanoseconds));
            PointView view;
            point.view(0, view);
            if (const Status status = LineEncoder().append(view, lines)) {
                expected.insert(time, describe(view));
                measurements.insert(toText(view.measurement));
            } else {
                QVERIFY2(status.error().message.contains(QStringLiteral("backslash")) ||
                             status.error().message.contains(QStringLiteral("comment")),
                         qPrintable(status.error().message));
            }
        }
        QVERIFY(expected.size() > 300);
        QCOMPARE(m_server.write(QStringLiteral("db"), QByteArray::fromStdString(lines)), 204);
        QMap<qint64, QString> stored;
        for (const QString &measurement : measurements)
            stored.insert(storedPoints(quoteIdentifier(measurement)));
        QCOMPARE(stored, expected);
    }

private:
    QString storedPoint() const
    {
        const QMap<qint64, QString> points = storedPoints(QStringLiteral("/.*/"));
        return points.isEmpty() ? QString() : points.first();
    }

    /// By their times.
    QMap<qint64, QString> storedPoints(const QString &from) const
    {
        QMap<qint64, QString> points;
        const QByteArray answer = m_server.query(QStringLiteral("SELECT * FROM ") + from, QStringLiteral("db"))
                                      .replace("\ufeff", "\\ufeff"); // else Qt drops it at the beginning of a string
        for (const QJsonValue &series : QJsonDocument::fromJson(answer)[u"results"][0][u"series"].toArray()) {
            const QJsonArray columns = series[u"columns"].toArray();
            for (const QJsonValue &row : series[u"values"].toArray()) {
                QMap<QString, QString> values;
                for (qsizetype i = 1; i < columns.size(); ++i) {
                    if (!row[i].isNull())
                        values.insert(columns[i].toString(), valueText(row[i]));
                }
                points.insert(row[0].toInteger(), describe(series[u"name"].toString(), values));
            }
        }
        return points;
    }

    InfluxdServer m_server;
};

QTEST_GUILESS_MAIN(EscapesTest)
#include "escapes_test.moc"
