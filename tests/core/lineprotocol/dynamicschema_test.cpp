// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/dynamicschema.h"
#include "core/lineprotocol/lineencoder.h"

#include <QTest>

using namespace penstock;
using Value = DynamicSchema::Value;
using Role = penstock::SchemaRole;
using Column = DynamicSchema::Column;
using Columns = std::vector<Column>;
using Row = std::vector<Value>;

namespace {

constexpr Value null;

Value text(std::string_view value)
{
    return value;
}

QString encoded(const Status &status, const PointView &view)
{
    std::string line;
    if (!status)
        return u'!' + status.error().message;
    if (const Status written = LineEncoder().append(view, line); !written)
        return u'!' + written.error().message;
    return QString::fromStdString(line).chopped(1);
}

QString lineOf(Result<DynamicSchema> schema, const Row &row)
{
    if (!schema)
        return u'!' + schema.error().message;
    PointView view;
    const Status status = schema->view(row, 7, view);
    return encoded(status, view);
}

Columns all()
{
    const std::vector<std::pair<std::int64_t, std::string>> levels{{1, "LOW"}, {2, "a \"b\", c"}};
    return {{.name = "at", .role = Role::TimeInt},
            {.name = "what", .role = Role::Measurement},
            {.name = "host", .role = Role::Tag},
            {.name = "tl", .role = Role::TagEnum, .enumerators = levels},
            {.name = "running", .role = Role::Bool},
            {.name = "users", .role = Role::Int},
            {.name = "bytes", .role = Role::Uint},
            {.name = "load", .role = Role::Float},
            {.name = "lvl", .role = Role::Enum, .enumerators = levels},
            {.name = "cost", .role = Role::Decimal},
            {.name = "s", .role = Role::Str}};
}

Row sample()
{
    return {std::int64_t(1500), null, text("us1"),     std::int64_t(1), true,       std::int64_t(1000),
            std::uint64_t(5),   99.5, std::int64_t(1), text("3.54"),    text("abc")};
}

/// The same with one other value.
Row with(std::size_t index, const Value &value)
{
    Row row = sample();
    row[index] = value;
    return row;
}

} // namespace

Q_DECLARE_METATYPE(DynamicSchema::Column)

class DynamicSchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRole()
    {
        QCOMPARE(lineOf(DynamicSchema::create("dp", all()), sample()),
                 QStringLiteral("dp,host=us1,tl=LOW running=true,users=1000i,bytes=5u,load=99.5,lvl=\"LOW\",cost=3.54,"
                                "s=\"abc\" 1500"));
    }

    void a19_escapedKeptAndNeverText()
    {
        const auto dp = [](const Row &row) {
            return lineOf(DynamicSchema::create("dp", all(), {.leaveOutNulls = true}), row);
        };
        // Each as the older client has it: a tag c, h="a"b", s="None", a dropped empty string, users=Nonei, time 0.
        QVERIFY(dp(with(1, text("a b,c"))).startsWith(QStringLiteral("a\\ b\\,c,host=us1,")));
        QVERIFY(dp(with(3, std::int64_t(2))).contains(QStringLiteral(",tl=a\\ \"b\"\\,\\ c ")));
        QVERIFY(dp(with(8, std::int64_t(2))).contains(QStringLiteral(",lvl=\"a \\\"b\\\", c\",")));
        QVERIFY(dp(with(10, text(""))).contains(QStringLiteral(",s=\"\" ")));
        for (std::size_t i = 2; i < sample().size(); ++i) {
            QVERIFY2(!dp(with(i, null)).contains(QStringLiteral("None")), qPrintable(dp(with(i, null))));
            const QString key = QString::fromStdString(all()[i].name) + u'=';
            const QString line = dp(with(i, null));
            QVERIFY2(!line.contains(u',' + key) && !line.contains(u' ' + key), qPrintable(line));
            QVERIFY2(dp(with(i, null)).endsWith(QStringLiteral(" 1500")), qPrintable(dp(with(i, null))));
        }
        QVERIFY(dp(with(0, null)).endsWith(QStringLiteral(" 7"))); // now, not 1970
        QVERIFY(dp(with(0, std::int64_t(0))).endsWith(QStringLiteral(" 0")));
    }

    void leavingOutNulls()
    {
        const Columns columns{{.name = "t", .role = Role::TimeInt},
                              {.name = "host", .role = Role::Tag},
                              {.name = "running", .role = Role::Bool},
                              {.name = "users", .role = Role::Int}};
        const auto a = [&columns](const Row &row) {
            return lineOf(DynamicSchema::create("a", columns, {.leaveOutNulls = true}), row);
        };
        QCOMPARE(a({std::int64_t(2), text("b"), false, std::int64_t(5)}),
                 QStringLiteral("a,host=b running=false,users=5i 2"));
        QCOMPARE(a({std::int64_t(2), text("b"), true, null}), QStringLiteral("a,host=b running=true 2"));
        QCOMPARE(a({std::int64_t(2), text("b"), null, std::int64_t(1)}), QStringLiteral("a,host=b users=1i 2"));
        QVERIFY(a({std::int64_t(2), text("b"), null, null}).contains(QStringLiteral("no field")));
        // Without the option a null is an error that names its column.
        QVERIFY(lineOf(DynamicSchema::create("a", columns), {std::int64_t(2), text("b"), true, null})
                    .contains(QStringLiteral("\"users\"")));
    }

    void a9_timesOfAllRoles()
    {
        const auto line = [](Role role, const Value &time) {
            return lineOf(DynamicSchema::create("a", {{.name = "t", .role = role}, {.name = "f", .role = Role::Int}}),
                          {time, std::int64_t(5)});
        };
        QCOMPARE(line(Role::TimeStr, text("2018-08-08 15:22:33")), QStringLiteral("a f=5i 1533741753000000000"));
        QCOMPARE(line(Role::TimeStr, text("2018-08-08T15:22:33.123456789Z")),
                 QStringLiteral("a f=5i 1533741753123456789"));
        QCOMPARE(line(Role::TimeStr, null), QStringLiteral("a f=5i 7"));
        QVERIFY(line(Role::TimeStr, text("")).startsWith(u'!'));
        QVERIFY(line(Role::TimeStr, std::int64_t(1)).contains(QStringLiteral("\"t\"")));
        const std::chrono::sys_time<std::chrono::nanoseconds> clock(std::chrono::nanoseconds(-1));
        QCOMPARE(line(Role::TimeDt, clock), QStringLiteral("a f=5i -1"));
        QVERIFY(line(Role::TimeDt, text("2018-01-01")).contains(QStringLiteral("\"t\"")));
        QVERIFY(line(Role::TimeInt, 1.5).contains(QStringLiteral("\"t\"")));
    }

    void placeholdersAndExtraTags()
    {
        const Columns onlyTag{{.name = "t", .role = Role::TimeInt}};
        QCOMPARE(lineOf(DynamicSchema::create("MyPoint", onlyTag, {.placeholder = true}), {std::int64_t(0)}),
                 QStringLiteral("MyPoint _=true 0"));
        const Columns column{{.name = "here", .role = Role::Placeholder}, {.name = "h", .role = Role::Tag}};
        QCOMPARE(lineOf(DynamicSchema::create("m", column,
                                              {.extraTags = {{"host", "ap1"}, {"k{ }", "{x}, y"}, {"h", "new"}}}),
                        {text("old")}),
                 QStringLiteral("m,h=new,host=ap1,k{\\ }={x}\\,\\ y here=true 7"));
    }

    void valuesThatDoNotFit_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<int>("variant");

        const auto bad = [](int index, std::initializer_list<int> values) {
            for (const int value : values)
                QTest::addRow("%s %d", all()[static_cast<std::size_t>(index)].name.c_str(), value) << index << value;
        };
        // 0 text, 1 integer, 2 negative, 3 beyond 2^63, 4 float, 5 boolean
        bad(0, {0, 3, 4, 5});
        bad(1, {1, 2, 3, 4, 5});
        bad(2, {4});
        bad(3, {1, 2, 3, 4, 5});
        bad(4, {0, 1, 2, 3, 4});
        bad(5, {0, 3, 4, 5});
        bad(6, {0, 2, 4, 5});
        bad(7, {0, 3, 5});
        bad(8, {1, 2, 3, 4, 5});
        bad(9, {1, 2, 3, 4, 5});
        bad(10, {1, 2, 3, 4, 5});
    }

    void valuesThatDoNotFit()
    {
        QFETCH(int, index);
        QFETCH(int, variant);
        const auto column = static_cast<std::size_t>(index);
        const QString line =
            lineOf(DynamicSchema::create("dp", all()), with(column, allValues()[static_cast<std::size_t>(variant)]));
        QVERIFY2(line.startsWith(u'!'), qPrintable(line));
        QVERIFY2(line.contains(u'"' + QString::fromStdString(all()[column].name) + u'"'), qPrintable(line));
    }

    void floatsTakeIntegersThatTheyHold()
    {
        const auto line = [](std::int64_t value) { return lineOf(DynamicSchema::create("dp", all()), with(7, value)); };
        QVERIFY(line(-5).contains(QStringLiteral(",load=-5,")));
        QVERIFY(line(9'007'199'254'740'993).contains(QStringLiteral("\"load\"")));
    }

    void schemaErrors_data()
    {
        QTest::addColumn<QString>("actual");
        QTest::addColumn<QString>("word");

        const auto row = [](const char *name, const Columns &columns, const char *word) {
            const auto schema = DynamicSchema::create("m", columns);
            QTest::newRow(name) << (schema ? QString() : schema.error().message) << QString::fromLatin1(word);
        };
        const Column field{.name = "f", .role = Role::Int};
        row("no columns", {}, "no columns");
        row("two measurements",
            {{.name = "a", .role = Role::Measurement}, {.name = "b", .role = Role::Measurement}, field}, "measurement");
        row("two times", {{.name = "a", .role = Role::TimeInt}, {.name = "b", .role = Role::TimeStr}, field}, "time");
        row("no field", {{.name = "a", .role = Role::Tag}}, "no field");
        row("same name", {field, field}, "same name");
        row("no name", {{.name = "", .role = Role::Int}}, "no name");
        row("time", {{.name = "time", .role = Role::Int}}, "reserved");
        const auto column = DynamicSchema::column(QStringLiteral("a"), QStringLiteral("bool_"));
        QTest::newRow("unknown role") << (column ? QString() : column.error().message) << QStringLiteral("\"bool_\"");
    }

    void schemaErrors()
    {
        QFETCH(QString, actual);
        QFETCH(QString, word);
        QVERIFY2(actual.contains(word), qPrintable(actual));
    }

    void columnsFromTexts()
    {
        auto host = DynamicSchema::column(QStringLiteral("host"), QStringLiteral("tag?"));
        auto size = DynamicSchema::column(QStringLiteral("size"), QStringLiteral("INT"));
        QVERIFY(host && size);
        QVERIFY(host->isOptional && !size->isOptional);
        QCOMPARE(lineOf(DynamicSchema::create("m", {*host, *size}), {null, std::int64_t(1)}),
                 QStringLiteral("m size=1i 7"));
    }

    void valuesByName()
    {
        const Columns columns{{.name = "h", .role = Role::Tag, .isOptional = true}, {.name = "v", .role = Role::Int}};
        using Named = std::vector<std::pair<std::string_view, Value>>;
        const auto line = [&columns](const Named &values, bool fillMissing) {
            auto schema = DynamicSchema::create("m", columns, {.fillMissing = fillMissing});
            PointView view;
            const Status status = schema->view(values, 7, view);
            return encoded(status, view);
        };
        QCOMPARE(line({{"v", std::int64_t(1)}, {"h", text("a")}}, false), QStringLiteral("m,h=a v=1i 7"));
        QCOMPARE(line({{"v", std::int64_t(1)}}, true), QStringLiteral("m v=1i 7"));
        QVERIFY(line({{"v", std::int64_t(1)}}, false).contains(QStringLiteral("\"h\"")));
        QVERIFY(line({{"h", text("a")}}, true).contains(QStringLiteral("\"v\"")));
        QVERIFY(line({{"v", std::int64_t(1)}, {"h", null}, {"x", null}}, false).contains(QStringLiteral("\"x\"")));
        QVERIFY(line({{"v", std::int64_t(1)}, {"h", null}, {"v", null}}, false).startsWith(u'!'));
    }

    void rowsOfAnotherLength()
    {
        QVERIFY(lineOf(DynamicSchema::create("dp", all()), {null}).startsWith(u'!'));
        QCOMPARE(DynamicSchema::create("dp", all())->valueCount(), std::size_t(11));
    }

private:
    static std::vector<Value> allValues()
    {
        return {text("x"), std::int64_t(3), std::int64_t(-3), std::uint64_t(1) << 63, 5.5, true};
    }
};

QTEST_GUILESS_MAIN(DynamicSchemaTest)
#include "dynamicschema_test.moc"
