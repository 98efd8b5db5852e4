// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/lineencoder.h"
#include "tests/support/influxdserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace penstock;
using namespace std::string_view_literals;

namespace {

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QJsonValue toJson(const FieldValue &value)
{
    if (const auto *text = std::get_if<std::string_view>(&value))
        return toText(*text);
    if (const auto *boolean = std::get_if<bool>(&value))
        return *boolean;
    if (const auto *number = std::get_if<double>(&value))
        return *number;
    return qint64(std::get<std::int64_t>(value));
}

/// What the server should tell of a point: its columns but the time.
QJsonObject expectedOf(const PointView &point)
{
    QJsonObject row;
    for (const TagView &tag : point.tags)
        row.insert(toText(tag.key), toText(tag.value));
    for (const FieldView &field : point.fields)
        row.insert(toText(field.key), toJson(field.value));
    return row;
}

} // namespace

Q_DECLARE_METATYPE(penstock::PointView)

/// What the encoder writes is what a real server stores, byte by byte.
class RoundTripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_server.start(), qPrintable(m_server.problem())); }

    void init() { m_server.query(QStringLiteral("CREATE DATABASE db")); }

    void cleanup() { m_server.query(QStringLiteral("DROP DATABASE db")); }

    void isStoredAsItIs_data()
    {
        QTest::addColumn<PointView>("point");

        const auto row = [](const char *name, std::string_view measurement, std::vector<TagView> tags,
                            std::vector<FieldView> fields) {
            QTest::newRow(name) << PointView{measurement, std::move(tags), std::move(fields),
                                             1'514'764'800'000'001'000};
        };
        row("plain", "m", {{"t", "a"}}, {{"f", 1.5}});
        row("separators in names", "m, =#\"", {{"k, =#\"", "v, =#\""}}, {{"f, =#\"", 1.5}});
        row("a lone backslash", "m\\q", {{"k\\q", "C:\\dir"}}, {{"f\\q", "C:\\dir\\"sv}});
        row("strings", "m", {},
            {{"a", "line\nbreak\r\n"sv},
             {"b", "\"quoted\""sv},
             {"c", "\\"sv},
             {"d", "\\\""sv},
             {"e", "\\n"sv},
             {"f", "\\\\"sv},
             {"g", ""sv},
             {"h", "#, =\t"sv}});
        row("unicode", "\u00e9\U0001f680", {{"\u00e9", "\U0001f680 \u26a1\ufe0f"}}, {{"\u00fc", "\U0001f680"sv}});
        row("numbers", "m", {},
            {{"a", 0.1 + 0.2},
             {"b", -0.0},
             {"c", 1e300},
             {"d", 5e-324},
             {"e", std::int64_t(-7)},
             {"f", true},
             {"g", false},
             {"h", 8.0}});
        row("tags out of order", "m", {{"b", "1"}, {"a", "2"}}, {{"f", 1.5}});
    }

    void isStoredAsItIs()
    {
        QFETCH(PointView, point);
        std::string line;
        QVERIFY(LineEncoder().append(point, line));
        QCOMPARE(m_server.write(QStringLiteral("db"), QByteArray::fromStdString(line)), 204);

        const QByteArray answer = m_server.query(QStringLiteral("SELECT * FROM /.*/"), QStringLiteral("db"));
        const QJsonArray all = QJsonDocument::fromJson(answer)[u"results"][0][u"series"].toArray();
        QCOMPARE(all.size(), 1);
        const QJsonObject series = all[0].toObject();
        QCOMPARE(series[u"name"].toString(), toText(point.measurement));
        const QJsonArray columns = series[u"columns"].toArray();
        const QJsonArray values = series[u"values"][0].toArray();
        QJsonObject stored;
        for (qsizetype i = 1; i < columns.size(); ++i)
            stored.insert(columns[i].toString(), values[i]);
        QCOMPARE(stored, expectedOf(point));
        QVERIFY2(answer.contains("1514764800000001000"), answer.constData());
    }

private:
    InfluxdServer m_server;
};

QTEST_GUILESS_MAIN(RoundTripTest)
#include "roundtrip_test.moc"
