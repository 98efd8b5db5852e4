// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/lineencoder.h"
#include "core/lineprotocol/pointschema.h"

#include <QTest>

#include <cmath>

using namespace penstock;

namespace {

enum class Level { Low, High, Odd };
constexpr EnumeratorName<Level> levels[] = {{Level::Low, "LOW"}, {Level::High, "very high, \"h\""}};

struct Everything
{
    std::int64_t time = 0;
    std::string name;
    std::string host;
    std::optional<std::string> zone;
    Level tagLevel = Level::Low;
    int rack = 0;
    std::optional<bool> running;
    std::optional<std::int64_t> users;
    std::uint64_t bytes = 0;
    double load = 0;
    Level level = Level::Low;
    std::string cost;
    std::string text;
    QByteArray raw;
};

using All = PointSchema<Everything, "dp", schema::TimeInt<&Everything::time>, schema::Measurement<&Everything::name>,
                        schema::Tag<"host", &Everything::host>, schema::Tag<"zone", &Everything::zone>,
                        schema::TagEnum<"tl", &Everything::tagLevel, levels>, schema::Tag<"rack", &Everything::rack>,
                        schema::FixedTag<"site", "ap 1">, schema::Placeholder<>,
                        schema::Bool<"running", &Everything::running>, schema::Int<"users", &Everything::users>,
                        schema::Uint<"bytes", &Everything::bytes>, schema::Float<"load", &Everything::load>,
                        schema::Enum<"lvl", &Everything::level, levels>, schema::Decimal<"cost", &Everything::cost>,
                        schema::Str<"s", &Everything::text>, schema::Str<"raw", &Everything::raw>>;

struct Event
{
    std::string host;
    std::string at;
    std::chrono::sys_time<std::chrono::microseconds> clock;
    std::optional<QDateTime> date;
    const char *note = "x";
    float ratio = 0;
    std::uint32_t size = 0;
};

template <SchemaRole Role, auto Member> constexpr bool fits = SchemaColumn<Role, "n", Member>::doesFit;

// What the compiler refuses.
using Host = schema::Tag<"host", &Event::host>;
using Note = schema::Str<"note", &Event::note>;
constexpr SchemaProblem problemOf(std::initializer_list<SchemaEntry> entries)
{
    return findProblem({entries.begin(), entries.size()});
}
static_assert(problemOf({}) == SchemaProblem::NoColumns);
static_assert(problemOf({{SchemaRole::Measurement, ""}, {SchemaRole::Measurement, ""}, Note::entry}) ==
              SchemaProblem::TwoMeasurements);
static_assert(problemOf({{SchemaRole::TimeInt, ""}, {SchemaRole::TimeStr, ""}, Note::entry}) ==
              SchemaProblem::TwoTimes);
static_assert(problemOf({Host::entry}) == SchemaProblem::NoField);
static_assert(problemOf({Host::entry, schema::Placeholder<>::entry}) == SchemaProblem::None);
static_assert(problemOf({Note::entry, Note::entry}) == SchemaProblem::NameTwice);
static_assert(problemOf({{SchemaRole::Tag, "note"}, Note::entry}) == SchemaProblem::NameTwice);
static_assert(problemOf({{SchemaRole::Tag, "time"}, Note::entry}) == SchemaProblem::ReservedName);
static_assert(problemOf({{SchemaRole::Tag, ""}, Note::entry}) == SchemaProblem::UnnamedColumn);
static_assert(fits<SchemaRole::Str, &Event::note> && fits<SchemaRole::Float, &Event::ratio> &&
              fits<SchemaRole::Int, &Event::size> && fits<SchemaRole::Uint, &Event::size> &&
              fits<SchemaRole::TimeDt, &Event::date> && fits<SchemaRole::TimeDt, &Event::clock> &&
              fits<SchemaRole::TimeStr, &Event::at>);
static_assert(!fits<SchemaRole::Int, &Event::ratio> && !fits<SchemaRole::Bool, &Event::size> &&
              !fits<SchemaRole::Int, &Everything::bytes> && !fits<SchemaRole::Uint, &Everything::rack> &&
              !fits<SchemaRole::Str, &Event::size> && !fits<SchemaRole::Float, &Event::size> &&
              !fits<SchemaRole::TimeInt, &Event::at> && !fits<SchemaRole::TimeInt, &Event::size> &&
              !fits<SchemaRole::Int, &Everything::running> && !fits<SchemaRole::Enum, &Everything::level>);

template <typename Schema, typename Object>
QString lineOf(const Object &object, std::int64_t now = 7, Schema schema = {})
{
    PointView view;
    std::string line;
    if (const Status status = schema.view(object, now, view); !status)
        return status.error().message;
    if (const Status status = LineEncoder().append(view, line); !status)
        return status.error().message;
    line.pop_back();
    return QString::fromStdString(line);
}

Everything sample()
{
    return {.time = 1500,
            .name = "",
            .host = "us1",
            .zone = "a",
            .tagLevel = Level::Low,
            .rack = -3,
            .running = true,
            .users = 1000,
            .bytes = 18'446'744'073'709'551'615U,
            .load = 99.5,
            .level = Level::Low,
            .cost = "3.540",
            .text = "abc",
            .raw = "r"};
}

} // namespace

class PointSchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRole()
    {
        QCOMPARE(lineOf<All>(sample()),
                 QStringLiteral("dp,host=us1,rack=-3,site=ap\\ 1,tl=LOW,zone=a _=true,running=true,users=1000i,"
                                "bytes=18446744073709551615u,load=99.5,lvl=\"LOW\",cost=3.540,s=\"abc\",raw=\"r\" "
                                "1500"));
    }

    void a19_escapedKeptAndNeverText()
    {
        Everything object = sample();
        object.name = "a b,c"; // the older client wrote it as it was, and so a tag c without value
        object.host = "x=y, z";
        object.zone = std::nullopt; // not "None"
        object.tagLevel = Level::High;
        object.level = Level::High;
        object.running = std::nullopt; // not "None"
        object.users = std::nullopt;   // not "Nonei"
        object.text = "";              // an empty string is a value
        object.raw = "None";
        QCOMPARE(lineOf<All>(object),
                 QStringLiteral("a\\ b\\,c,host=x\\=y\\,\\ z,rack=-3,site=ap\\ 1,tl=very\\ high\\,\\ \"h\" _=true,"
                                "bytes=18446744073709551615u,load=99.5,lvl=\"very high, \\\"h\\\"\",cost=3.540,"
                                "s=\"\",raw=\"None\" 1500"));
    }

    void mistakesAreErrors()
    {
        Everything object = sample();
        object.level = Level::Odd;
        QVERIFY2(lineOf<All>(object).contains(QStringLiteral("\"lvl\"")), qPrintable(lineOf<All>(object)));
        object = sample();
        object.cost = "3,54";
        QVERIFY2(lineOf<All>(object).contains(QStringLiteral("\"cost\"")), qPrintable(lineOf<All>(object)));
        object.cost = "NaN";
        QVERIFY2(lineOf<All>(object).contains(QStringLiteral("finite")), qPrintable(lineOf<All>(object)));
        object = sample();
        object.load = std::nan("");
        QVERIFY2(lineOf<All>(object).contains(QStringLiteral("\"load\"")), qPrintable(lineOf<All>(object)));

        using Dated = PointSchema<Event, "m", schema::TimeStr<&Event::at>, Note>;
        QVERIFY2(lineOf<Dated>(Event{.host = "", .at = "2018/01/01", .clock = {}, .date = {}})
                     .contains(QStringLiteral("2018/01/01")),
                 "a date that is not ISO 8601");
    }

    void a9_timesAreExact()
    {
        // The older client cut texts to microseconds unless pandas was there, and made 1970 of a missing time.
        using Text = PointSchema<Event, "m", schema::TimeStr<&Event::at>, Note>;
        Event event{.host = "", .at = "2018-08-08T15:22:33.123456789Z", .clock = {}, .date = {}};
        QCOMPARE(lineOf<Text>(event), QStringLiteral("m note=\"x\" 1533741753123456789"));
        event.at = "2018-08-08 15:22:33";
        QCOMPARE(lineOf<Text>(event), QStringLiteral("m note=\"x\" 1533741753000000000"));

        using Clock = PointSchema<Event, "m", schema::TimeDt<&Event::clock>, Note>;
        event.clock = std::chrono::sys_time<std::chrono::microseconds>(std::chrono::microseconds(-1));
        QCOMPARE(lineOf<Clock>(event), QStringLiteral("m note=\"x\" -1000"));

        using Date = PointSchema<Event, "m", schema::TimeDt<&Event::date>, Note>;
        QCOMPARE(lineOf<Date>(event), QStringLiteral("m note=\"x\" 7")); // no time: now
        event.date = QDateTime(QDate(2018, 1, 1), QTime(0, 0), Qt::UTC);
        QCOMPARE(lineOf<Date>(event), QStringLiteral("m note=\"x\" 1514764800000000000"));

        Everything object = sample();
        object.time = 0; // a real time
        QVERIFY(lineOf<All>(object).endsWith(QStringLiteral(" 0")));
    }

    void placeholderAlone()
    {
        using Bare = PointSchema<Event, "MyPoint", schema::TimeDt<&Event::clock>, schema::Placeholder<>>;
        QCOMPARE(lineOf<Bare>(Event{.host = "", .at = "", .clock = {}, .date = {}}),
                 QStringLiteral("MyPoint _=true 0"));
    }

    void numbersOfOtherWidths()
    {
        using Wide = PointSchema<Event, "m", schema::Float<"r", &Event::ratio>, schema::Int<"i", &Event::size>,
                                 schema::Uint<"u", &Event::size>>;
        QCOMPARE(
            lineOf<Wide>(Event{.host = "", .at = "", .clock = {}, .date = {}, .ratio = 3.5F, .size = 4'294'967'295U}),
            QStringLiteral("m r=3.5,i=4294967295i,u=4294967295u 7"));
        // The value itself: 1.1 as a float is this number.
        QVERIFY(lineOf<Wide>(Event{.host = "", .at = "", .clock = {}, .date = {}, .ratio = 1.1F})
                    .contains(QStringLiteral("r=1.100000023841858,")));
    }

    void anObjectWithoutFieldsIsRefused()
    {
        struct Sparse
        {
            std::string host;
            std::optional<double> value;
        };
        using Schema = PointSchema<Sparse, "m", schema::Tag<"host", &Sparse::host>, schema::Float<"v", &Sparse::value>>;
        QVERIFY(lineOf<Schema>(Sparse{"a", std::nullopt}).contains(QStringLiteral("no field")));
        QCOMPARE(lineOf<Schema>(Sparse{"a", 1.5}), QStringLiteral("m,host=a v=1.5 7"));
    }
};

QTEST_GUILESS_MAIN(PointSchemaTest)
#include "pointschema_test.moc"
