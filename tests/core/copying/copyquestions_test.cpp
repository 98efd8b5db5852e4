// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/copying/copyquestions.h"
#include "core/copying/copystatement.h"

#include <QTest>

#include <limits>

using namespace penstock;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(penstock::Flavour)

namespace {

constexpr std::int64_t hour = ShardLayout::hour;
constexpr std::int64_t behindAll = std::numeric_limits<std::int64_t>::max();

CopyPart part(const QString &name, std::optional<std::int64_t> first, std::optional<std::int64_t> last)
{
    CopyPart part{name};
    part.first = first;
    part.last = last;
    return part;
}

QStringList asked(CopyQuestions &questions)
{
    QStringList texts;
    while (const QuestionPtr question = questions.next()) {
        texts += u"%1 %2"_s.arg(question->part).arg(question->until);
        questions.answered(1);
    }
    return texts;
}

} // namespace

/// What a copy asks, in which language, and in which order.
class CopyQuestionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statements_data();
    void statements();
    void edges_data();
    void edges();
    void partByPart();
    void goesOn();
    void boundsAndShards();
    void typesThatAreKnown();
};

void CopyQuestionsTest::statements_data()
{
    QTest::addColumn<Flavour>("flavour");
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("measurement");
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("to");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, Flavour flavour, const QString &policy, const QString &measurement,
                        qint64 from, qint64 to, const QString &expected) {
        QTest::newRow(name) << flavour << policy << measurement << from << to << expected;
    };
    const qint64 least = -9'223'372'036'854'775'806;
    row("1.x", Flavour::V1, {}, u"m"_s, 5, 7, u"SELECT * FROM \"m\" WHERE time >= 5 AND time < 7 GROUP BY *"_s);
    row("1.x, policy", Flavour::V1, u"a b"_s, u"m"_s, -5, 7,
        u"SELECT * FROM \"a b\".\"m\" WHERE time >= -5 AND time < 7 GROUP BY *"_s);
    row("1.x, a name that hurts", Flavour::V1, {}, u"a\"b\\c"_s, 5, 7,
        u"SELECT * FROM \"a\\\"b\\\\c\" WHERE time >= 5 AND time < 7 GROUP BY *"_s);
    row("1.x, all of time", Flavour::V1, {}, u"m"_s, least, behindAll, u"SELECT * FROM \"m\" GROUP BY *"_s);
    row("3.x, distributed", Flavour::V3Distributed, {}, u"m"_s, 5, 7,
        u"SELECT * FROM \"m\" WHERE time >= 5 AND time < 7 GROUP BY *"_s);
    row("3.x", Flavour::V3, {}, u"a\"b"_s, 5, 1'000'000'000,
        u"SELECT * FROM \"a\"\"b\" WHERE time >= TIMESTAMP '1970-01-01T00:00:00.000000005Z' AND time < TIMESTAMP "
        "'1970-01-01T00:00:01.000000000Z'"_s);
    row("3.x, all of time", Flavour::V3, u"not used"_s, u"m"_s, least, behindAll, u"SELECT * FROM \"m\""_s);
    row("2.x", Flavour::V2, {}, u"m\"${x}"_s, 5, 7,
        u"from(bucket: \"d\")\n  |> range(start: time(v: 5), stop: time(v: 7))\n"
        "  |> filter(fn: (r) => r._measurement == \"m\\\"\\${x}\")"_s);
}

void CopyQuestionsTest::statements()
{
    QFETCH(const Flavour, flavour);
    QFETCH(const QString, policy);
    QFETCH(const QString, measurement);
    QFETCH(const qint64, from);
    QFETCH(const qint64, to);
    QFETCH(const QString, expected);
    CopyWish wish;
    wish.database = u"d"_s;
    wish.retentionPolicy = policy;
    const Query query = copystatement::points(flavour, wish, measurement, from, to);
    QCOMPARE(query.script.text(), expected);
    QCOMPARE(query.database, u"d"_s);
    QCOMPARE(query.script.statements().size(), 1);
    QVERIFY(query.script.isReadOnly());
}

void CopyQuestionsTest::edges_data()
{
    QTest::addColumn<Flavour>("flavour");
    QTest::addColumn<bool>("isLast");
    QTest::addColumn<QString>("begins");
    QTest::addColumn<QString>("ends");
    QTest::newRow("1.x, first") << Flavour::V1 << false << u"SELECT * FROM \"r\".\"m\" WHERE time >= 3 AND"_s
                                << u"ORDER BY time LIMIT 1"_s;
    QTest::newRow("1.x, last") << Flavour::V1 << true << u"SELECT * FROM \"r\".\"m\" WHERE"_s
                               << u"time < 9 ORDER BY time DESC LIMIT 1"_s;
    QTest::newRow("3.x, last") << Flavour::V3 << true << u"SELECT time FROM \"m\" WHERE"_s
                               << u"ORDER BY time DESC LIMIT 1"_s;
    QTest::newRow("2.x, first") << Flavour::V2 << false << u"from(bucket: \"d\")"_s
                                << u"|> sort(columns: [\"_time\"], desc: false)\n  |> limit(n: 1)"_s;
    QTest::newRow("2.x, last") << Flavour::V2 << true << u"from(bucket: \"d\")"_s
                               << u"|> sort(columns: [\"_time\"], desc: true)\n  |> limit(n: 1)"_s;
}

void CopyQuestionsTest::edges()
{
    QFETCH(const Flavour, flavour);
    QFETCH(const bool, isLast);
    QFETCH(const QString, begins);
    QFETCH(const QString, ends);
    CopyWish wish;
    wish.database = u"d"_s;
    wish.retentionPolicy = u"r"_s;
    wish.from = 3;
    wish.to = 9;
    const QString text = copystatement::edge(flavour, wish, u"m"_s, isLast).script.text();
    QVERIFY2(text.startsWith(begins) && text.endsWith(ends), qPrintable(text));
    if (flavour == Flavour::V2)
        QVERIFY2(text.contains(isLast ? u"|> last()"_s : u"|> first()"_s), qPrintable(text));
}

void CopyQuestionsTest::partByPart()
{
    CopyPlan plan;
    plan.parts = {part(u"a"_s, 5, 2 * hour), part(u"b"_s, 7, 7), part(u"c"_s, {}, {})};
    CopyWish wish;
    wish.window = hour;
    wish.to = 2 * hour;
    wish.from = 0;
    CopyQuestions questions(plan, wish, {});
    QCOMPARE(asked(questions), (QStringList{u"a %1"_s.arg(hour), u"a %1"_s.arg(2 * hour), u"b 8"_s, u"c %1"_s.arg(hour),
                                            u"c %1"_s.arg(2 * hour)}));
    QVERIFY(!questions.next());

    CopyQuestions none(CopyPlan(), wish, {});
    QVERIFY(!none.next());
}

void CopyQuestionsTest::goesOn()
{
    CopyPlan plan;
    plan.parts = {part(u"a"_s, 5, 3 * hour), part(u"b"_s, 7, 7), part(u"c"_s, 7, 7)};
    CopyWish wish;
    wish.window = hour;
    CopyQuestions questions(plan, wish, {{u"a"_s, 2 * hour}, {u"b"_s, 8}, {u"other"_s, 99}});
    const QuestionPtr first = questions.next();
    QVERIFY(first->query.script.text().contains(u"time >= %1 "_s.arg(2 * hour)));
    // What came since is behind what was the last; what was done is not asked for, also when it lies behind the bounds.
    QCOMPARE(asked(questions), (QStringList{u"a %1"_s.arg(3 * hour + 1), u"c 8"_s}));
    CopyQuestions over(plan, wish, {{u"a"_s, 9 * hour}, {u"b"_s, 9 * hour}, {u"c"_s, 9 * hour}});
    QVERIFY(!over.next());
}

void CopyQuestionsTest::boundsAndShards()
{
    CopyPlan plan;
    plan.parts = {part(u"a"_s, {}, {})};
    plan.shards.emplace();
    plan.shards->groups = {{0, hour}, {hour, 2 * hour}};
    CopyWish wish;
    wish.from = 10;
    wish.to = 2 * hour - 10;
    CopyQuestions questions(plan, wish, {});
    QCOMPARE(asked(questions), (QStringList{u"a %1"_s.arg(hour), u"a %1"_s.arg(2 * hour - 10)}));
    // The last time there is, which has none behind it.
    plan.shards.reset();
    plan.parts = {part(u"a"_s, behindAll - 1, behindAll - 1)};
    CopyQuestions last(plan, {}, {});
    QCOMPARE(asked(last), (QStringList{u"a %1"_s.arg(behindAll)}));
}

void CopyQuestionsTest::typesThatAreKnown()
{
    CopyPlan plan;
    plan.flavour = Flavour::V3;
    plan.parts = {part(u"a"_s, 1, 1)};
    plan.parts[0].tags = {u"t"_s};
    plan.parts[0].fields = {{u"f"_s, {u"float"_s}},
                            {u"u"_s, {u"unsigned"_s}},
                            {u"i"_s, {u"integer"_s}},
                            {u"x"_s, {u"float"_s, u"integer"_s}}};
    CopyQuestions questions(plan, {}, {});
    const QuestionPtr question = questions.next();
    QCOMPARE(question->points.measurement, u"a"_s);
    QCOMPARE(question->points.tagColumns, QStringList{u"t"_s});
    QCOMPARE(question->points.fieldTypes.value(u"f"_s), ColumnType::Float);
    QCOMPARE(question->points.fieldTypes.value(u"u"_s), ColumnType::Unsigned);
    // One type would be wrong in places.
    QVERIFY(!question->points.fieldTypes.contains(u"x"_s));
    QVERIFY(question->mayLackColumns);
}

QTEST_GUILESS_MAIN(CopyQuestionsTest)
#include "copyquestions_test.moc"
