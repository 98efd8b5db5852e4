// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/importplan.h"

#include <QTest>

#include <functional>

using namespace penstock;

namespace {

using Role = ColumnPlan::Role;
using FieldType = ColumnPlan::FieldType;

ImportPlan goodPlan()
{
    ImportPlan plan;
    plan.file = QStringLiteral("data.csv");
    plan.columns = {{QStringLiteral("when"), Role::Time, FieldType::String, {}},
                    {QStringLiteral("host"), Role::Tag, FieldType::String, {}},
                    {QStringLiteral("cpu"), Role::Field, FieldType::Float, {}}};
    plan.measurement = QStringLiteral("m");
    plan.pipeline.target.database = QStringLiteral("db");
    return plan;
}

} // namespace

Q_DECLARE_METATYPE(penstock::ImportPlan)

class ImportPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holds_data()
    {
        QTest::addColumn<ImportPlan>("plan");

        const auto row = [](const char *name, const std::function<void(ImportPlan &)> &change) {
            ImportPlan plan = goodPlan();
            change(plan);
            QTest::newRow(name) << plan;
        };
        row("plain", [](ImportPlan &) {});
        row("time column called time", [](ImportPlan &plan) { plan.columns[0].name = QStringLiteral("time"); });
        row("ignored columns may be called anything", [](ImportPlan &plan) {
            plan.columns += {QStringLiteral("cpu"), Role::Ignore, FieldType::Float, {}};
            plan.columns += {QString(), Role::Ignore, FieldType::Float, {}};
            plan.columns += {QStringLiteral("time"), Role::Ignore, FieldType::Float, {}};
        });
        row("time zone", [](ImportPlan &plan) { plan.columns[0].time.timeZone = QStringLiteral("Europe/Berlin"); });
    }

    void holds()
    {
        QFETCH(ImportPlan, plan);
        const Status status = plan.validate();
        QVERIFY2(status, status ? "" : qPrintable(status.error().message));
    }

    void refuses_data()
    {
        QTest::addColumn<ImportPlan>("plan");
        QTest::addColumn<QString>("words"); // all of them are in the message

        const auto row = [](const char *name, const char *words, const std::function<void(ImportPlan &)> &change) {
            ImportPlan plan = goodPlan();
            change(plan);
            QTest::newRow(name) << plan << QString::fromLatin1(words);
        };
        row("no file", "file", [](ImportPlan &plan) { plan.file.clear(); });
        row("no columns", "time", [](ImportPlan &plan) { plan.columns.clear(); });
        row("no time", "time", [](ImportPlan &plan) { plan.columns[0].role = Role::Ignore; });
        row("two times", "when host time", [](ImportPlan &plan) { plan.columns[1].role = Role::Time; });
        row("time zone", "Nowhere/Land when",
            [](ImportPlan &plan) { plan.columns[0].time.timeZone = QStringLiteral("Nowhere/Land"); });
        row("no field", "field", [](ImportPlan &plan) { plan.columns[2].role = Role::Tag; });
        row("empty name", "3 name", [](ImportPlan &plan) { plan.columns[2].name.clear(); });
        row("field called time", "3 time", [](ImportPlan &plan) { plan.columns[2].name = QStringLiteral("time"); });
        row("tag called time", "2 time", [](ImportPlan &plan) { plan.columns[1].name = QStringLiteral("time"); });
        row("tag and field of one name", "2 3 cpu",
            [](ImportPlan &plan) { plan.columns[1].name = QStringLiteral("cpu"); });
        row("no measurement", "measurement", [](ImportPlan &plan) { plan.measurement.clear(); });
        row("measurement like a comment", "#m", [](ImportPlan &plan) { plan.measurement = QStringLiteral("#m"); });
        row("name that cannot be written", "cpu backslash",
            [](ImportPlan &plan) { plan.columns[2].name = QStringLiteral("cpu\\"); });
        row("tag name with a line break", "host line break",
            [](ImportPlan &plan) { plan.columns[1].name = QStringLiteral("host\nname"); });
        row("no database", "database", [](ImportPlan &plan) { plan.pipeline.target.database.clear(); });
        row("comma twice", "comma delimiter", [](ImportPlan &plan) { plan.dialect.decimalComma = true; });
    }

    void refuses()
    {
        QFETCH(ImportPlan, plan);
        QFETCH(QString, words);
        const Status status = plan.validate();
        QVERIFY(!status);
        QCOMPARE(status.error().kind, Error::Kind::BadInput);
        for (const QString &word : words.split(u' '))
            QVERIFY2(status.error().message.contains(word), qPrintable(status.error().message));
    }

    void namesTheOptionThatMendsIt_data()
    {
        QTest::addColumn<ImportPlan>("plan");
        QTest::addColumn<QString>("option");

        const auto row = [](const char *option, const std::function<void(ImportPlan &)> &change) {
            ImportPlan plan = goodPlan();
            change(plan);
            QTest::newRow(option) << plan << QString::fromLatin1(option);
        };
        row("--time COLUMN, of \"when\", \"host\", \"cpu\"",
            [](ImportPlan &plan) { plan.columns[0].role = Role::Tag; });
        row("--time when or --time host", [](ImportPlan &plan) { plan.columns[1].role = Role::Time; });
        row("--time-zone NAME", [](ImportPlan &plan) { plan.columns[0].time.timeZone = QStringLiteral("Nowhere"); });
        row("--field COLUMN:TYPE", [](ImportPlan &plan) { plan.columns[2].role = Role::Tag; });
        row("--rename time=NAME", [](ImportPlan &plan) { plan.columns[2].name = QStringLiteral("time"); });
        row("--rename COLUMN=NAME", [](ImportPlan &plan) { plan.columns[1].name = QStringLiteral("cpu"); });
        row("--measurement NAME", [](ImportPlan &plan) { plan.measurement.clear(); });
        row("--database NAME", [](ImportPlan &plan) { plan.pipeline.target.database.clear(); });
        row("--delimiter CHARACTER", [](ImportPlan &plan) { plan.dialect.decimalComma = true; });
        row("--measurement-column COLUMN", [](ImportPlan &plan) {
            plan.columns[1].role = Role::Measurement;
            plan.columns += {QStringLiteral("more"), Role::Measurement, FieldType::String, {}};
        });
    }

    void namesTheOptionThatMendsIt()
    {
        QFETCH(ImportPlan, plan);
        QFETCH(QString, option);
        const auto flaw = plan.flaw(Flavour::Unknown);
        QVERIFY(flaw);
        QVERIFY2(flaw->option.contains(option), qPrintable(flaw->option));
        QVERIFY(!flaw->text.contains(QStringLiteral("--"))); // the window shows it too
        QVERIFY(!goodPlan().flaw(Flavour::Unknown));
    }
};

QTEST_GUILESS_MAIN(ImportPlanTest)
#include "importplan_test.moc"
