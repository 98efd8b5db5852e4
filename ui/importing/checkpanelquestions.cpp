// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a check asks, and what the answers make of the plan.
#include "core/importing/preflightreport.h"
#include "ui/importing/checkpanel.h"
#include "ui/importing/checkquestion.h"

#include <QVBoxLayout>

#include <algorithm>

namespace penstock {

namespace {

const QString asHere = QStringLiteral("here");
const QString asThere = QStringLiteral("there");
const QString tagPrefix = QStringLiteral("tag:");

} // namespace

void CheckPanel::showQuestions(const ImportCheck &found, const PreflightReport &report)
{
    forgetQuestions();
    for (const TargetConflict &conflict : found.conflicts)
        askAboutColumn(conflict);
    const QStringList &zones = found.flight.repeatedHour.zones;
    if (!zones.isEmpty())
        askAboutZone(report.clocks.constFirst().text, zones);
    if (found.flight.undecidedTimes > 0)
        m_undecidedHour = report.clocks.constLast().text;
    else if (m_plan.repeatedHour == RepeatedHour::ByOrder)
        m_undecidedHour.clear();
    if (!m_undecidedHour.isEmpty())
        askAboutRepeatedHour(m_undecidedHour);
    if (!report.question.isEmpty())
        askAboutSharedRows(report.question, found);
}

/// `answer` makes the plan that a choice stands for.
CheckQuestion *CheckPanel::ask(const QString &text, const QString &subject, const Answer &answer)
{
    auto *question = new CheckQuestion(text, subject, this);
    connect(question, &CheckQuestion::chosen, this, [this, answer](const QVariant &choice) {
        ImportPlan plan = m_plan;
        answer(plan, choice);
        change(plan);
    });
    m_questions += question;
    m_questionRows->addWidget(question);
    return question;
}

void CheckPanel::askAboutColumn(const TargetConflict &conflict)
{
    CheckQuestion *question =
        ask(conflict.text, conflict.column, [this, conflict](ImportPlan &plan, const QVariant &choice) {
            if (choice == asHere)
                m_kept.insert(conflict.column);
            else
                cast(plan, {conflict});
        });
    question->addChoice(conflict.cast.role == ColumnPlan::Role::Ignore ? tr("Leave it out")
                        : conflict.mayLose ? tr("Write it as there, refuse what does not fit")
                                           : tr("Write it as there"),
                        asThere);
    question->addChoice(tr("Write it as it is here"), asHere);
    if (m_kept.contains(conflict.column))
        question->setChosen(asHere);
}

void CheckPanel::askAboutSharedRows(const QString &text, const ImportCheck &found)
{
    CheckQuestion *question =
        ask(text, tr("rows that share series and time"), [](ImportPlan &plan, const QVariant &choice) {
            const QString name = choice.toString();
            const auto column = std::ranges::find(plan.columns, name.mid(tagPrefix.size()), &ColumnPlan::name);
            if (name.startsWith(tagPrefix) && column != plan.columns.end()) {
                column->role = ColumnPlan::Role::Tag;
                plan.onDuplicate = DuplicatePolicy::Write;
            } else {
                plan.onDuplicate = DuplicatePolicy(choice.toInt());
            }
        });
    for (const QString &column : found.flight.shared.tellingColumns)
        question->addChoice(tr("Make %1 a tag").arg(column), QString(tagPrefix + column));
    question->addChoice(tr("A tag with a number tells them apart"), int(DuplicatePolicy::Sequence));
    question->addChoice(tr("Make the later ones later by a nanosecond"), int(DuplicatePolicy::Nanosecond));
    question->addChoice(tr("Keep the first"), int(DuplicatePolicy::First));
    question->addChoice(tr("Keep the last"), int(DuplicatePolicy::Last));
    if (m_plan.onDuplicate != DuplicatePolicy::Write)
        question->setChosen(int(m_plan.onDuplicate));
}

void CheckPanel::askAboutZone(const QString &text, const QStringList &zones)
{
    CheckQuestion *question = ask(text, tr("the zone of the times"), [](ImportPlan &plan, const QVariant &choice) {
        const auto time = std::ranges::find(plan.columns, ColumnPlan::Role::Time, &ColumnPlan::role);
        if (time != plan.columns.end())
            time->time.timeZone = choice.toString();
    });
    for (const QString &zone : zones)
        question->addChoice(zone, zone);
    question->addChoice(tr("UTC all the same"), QStringLiteral("UTC"));
}

void CheckPanel::askAboutRepeatedHour(const QString &text)
{
    CheckQuestion *question =
        ask(text, tr("times of the hour that comes twice"),
            [](ImportPlan &plan, const QVariant &choice) { plan.repeatedHour = RepeatedHour(choice.toInt()); });
    question->addChoice(tr("The first of the two"), int(RepeatedHour::First));
    question->addChoice(tr("The second of the two"), int(RepeatedHour::Second));
    if (m_plan.repeatedHour != RepeatedHour::ByOrder)
        question->setChosen(int(m_plan.repeatedHour));
}

} // namespace penstock
