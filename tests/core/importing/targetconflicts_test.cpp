// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/targetconflicts.h"

#include <QTest>

using namespace penstock;

namespace {

using Role = ColumnPlan::Role;
using FieldType = ColumnPlan::FieldType;

ImportPlan planOf(Role role, FieldType type)
{
    ImportPlan plan;
    plan.columns = {{.name = QStringLiteral("time"), .role = Role::Time},
                    {.name = QStringLiteral("temp"), .role = role, .type = type},
                    {.name = QStringLiteral("other"), .role = Role::Field, .type = FieldType::Float}};
    return plan;
}

TargetFacts factsOf(const QByteArrayList &types, bool isTag)
{
    TargetFacts facts;
    facts.fields.emplace();
    facts.tags.emplace();
    if (!types.isEmpty())
        facts.fields->insert(QStringLiteral("temp"), QString::fromLatin1(types.join(' ')).split(u' '));
    if (isTag)
        facts.tags->insert(QStringLiteral("temp"));
    return facts;
}

} // namespace

Q_DECLARE_METATYPE(penstock::ColumnPlan::Role)
Q_DECLARE_METATYPE(penstock::ColumnPlan::FieldType)

class TargetConflictsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<FieldType>("type");
        QTest::addColumn<QByteArrayList>("types");
        QTest::addColumn<bool>("isTag");
        QTest::addColumn<QString>("option"); // empty: no conflict
        QTest::addColumn<bool>("mayLose");
        const auto row = [](const char *name, Role role, FieldType type, const QByteArrayList &types, bool isTag,
                            const char *option, bool mayLose) {
            QTest::newRow(name) << role << type << types << isTag << QString::fromLatin1(option) << mayLose;
        };
        row("new", Role::Field, FieldType::Float, {}, false, "", false);
        row("the same", Role::Field, FieldType::Float, {"float"}, false, "", false);
        row("one of two types", Role::Field, FieldType::Float, {"integer", "float"}, false, "", false);
        row("float to integer", Role::Field, FieldType::Float, {"integer"}, false, "--field temp:integer", true);
        row("integer to float", Role::Field, FieldType::Integer, {"float"}, false, "--field temp:float", false);
        row("number to text", Role::Field, FieldType::Integer, {"string"}, false, "--field temp:string", false);
        row("text to number", Role::Field, FieldType::String, {"float"}, false, "--field temp:float", true);
        row("unsigned", Role::Field, FieldType::Integer, {"unsigned"}, false, "--ignore temp", true);
        row("tag of a text field", Role::Tag, FieldType::String, {"string"}, false, "--field temp:string", false);
        row("tag of a number", Role::Tag, FieldType::String, {"float"}, false, "--field temp:float", true);
        row("field of a tag", Role::Field, FieldType::Integer, {}, true, "--tag temp", false);
        row("both there", Role::Tag, FieldType::String, {"float"}, true, "", false);
        row("ignored", Role::Ignore, FieldType::Float, {"integer"}, false, "", false);
    }

    void finds()
    {
        QFETCH(Role, role);
        QFETCH(FieldType, type);
        QFETCH(QByteArrayList, types);
        QFETCH(bool, isTag);
        QFETCH(QString, option);
        QFETCH(bool, mayLose);
        ImportPlan plan = planOf(role, type);
        const TargetFacts facts = factsOf(types, isTag);
        const auto conflicts = findConflicts(plan, facts);
        QCOMPARE(conflicts.isEmpty(), option.isEmpty());
        if (conflicts.isEmpty())
            return;
        QCOMPARE(conflicts[0].option, option);
        QCOMPARE(conflicts[0].mayLose, mayLose);
        QVERIFY(conflicts[0].text.contains(QLatin1String("temp")));
        cast(plan, conflicts);
        QVERIFY2(findConflicts(plan, facts).isEmpty(), "the cast ends it");
    }

    void adapts_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<FieldType>("type");
        QTest::addColumn<QByteArrayList>("types");
        QTest::addColumn<bool>("isTag");
        QTest::addColumn<Role>("expected");
        QTest::newRow("text to tag") << Role::Field << FieldType::String << QByteArrayList() << true << Role::Tag;
        QTest::newRow("tag to text") << Role::Tag << FieldType::String << QByteArrayList{"string"} << false
                                     << Role::Field;
        QTest::newRow("number is asked") << Role::Field << FieldType::Float << QByteArrayList() << true << Role::Field;
        QTest::newRow("tag of a number is asked")
            << Role::Tag << FieldType::String << QByteArrayList{"float"} << false << Role::Tag;
        QTest::newRow("not there") << Role::Field << FieldType::String << QByteArrayList() << false << Role::Field;
        QTest::newRow("both") << Role::Field << FieldType::String << QByteArrayList{"string"} << true << Role::Field;
    }

    void adapts()
    {
        QFETCH(Role, role);
        QFETCH(FieldType, type);
        QFETCH(QByteArrayList, types);
        QFETCH(bool, isTag);
        QFETCH(Role, expected);
        ImportPlan plan = planOf(role, type);
        const QStringList notes = adaptToTarget(plan, factsOf(types, isTag), {});
        QCOMPARE(plan.columns[1].role, expected);
        QCOMPARE(notes.size(), role == expected ? 0 : 1);

        ImportPlan decided = planOf(role, type);
        QVERIFY(adaptToTarget(decided, factsOf(types, isTag), {QStringLiteral("temp")}).isEmpty());
        QCOMPARE(decided.columns[1].role, role);
    }

    void theLastFieldStays()
    {
        ImportPlan plan = planOf(Role::Field, FieldType::String);
        plan.columns.removeLast();
        QVERIFY(adaptToTarget(plan, factsOf({}, true), {}).isEmpty());
    }

    void whatIsNotKnownIsNoConflict()
    {
        ImportPlan plan = planOf(Role::Field, FieldType::Float);
        QVERIFY(findConflicts(plan, {}).isEmpty());
        QVERIFY(adaptToTarget(plan, {}, {}).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TargetConflictsTest)

#include "targetconflicts_test.moc"
