// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/columnplanmodel.h"

#include "core/importing/columnproposal.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"

#include <QFontDatabase>

#include <algorithm>

namespace penstock {

namespace {

QStringList planRoleNames()
{
    return {ColumnPlanModel::tr("Ignore"), ColumnPlanModel::tr("Time"), ColumnPlanModel::tr("Tag"),
            ColumnPlanModel::tr("Field")};
}

QStringList planRoleIcons()
{
    return {QStringLiteral("eye-off"), QStringLiteral("clock"), QStringLiteral("tag"), QStringLiteral("field")};
}

QStringList typeNames()
{
    return {ColumnPlanModel::tr("Float"), ColumnPlanModel::tr("Integer"), ColumnPlanModel::tr("Boolean"),
            ColumnPlanModel::tr("String")};
}

bool isChoice(int column)
{
    return column == ColumnPlanModel::RoleColumn || column == ColumnPlanModel::TypeColumn;
}

} // namespace

ColumnPlanModel::ColumnPlanModel(QObject *parent) : QAbstractTableModel(parent) {}

void ColumnPlanModel::setColumns(const QList<ColumnGuess> &guesses, const QList<ColumnPlan> &plans)
{
    beginResetModel();
    m_guesses = guesses;
    m_plans = plans;
    m_guesses.resize(m_plans.size());
    const int time = timeRow();
    m_timeZone = time < 0 ? QString() : m_plans.at(time).time.timeZone;
    m_problems.resize(m_plans.size());
    for (qsizetype row = 0; row < m_plans.size(); ++row)
        m_problems[row] = findProblem(m_plans, m_guesses.at(row), row);
    endResetModel();
}

void ColumnPlanModel::setRole(int row, ColumnPlan::Role role)
{
    ColumnPlan &plan = m_plans[row];
    if (plan.role == role)
        return;
    if (role == ColumnPlan::Role::Time) {
        if (const int former = timeRow(); former >= 0) {
            m_plans[former].role = ColumnPlan::Role::Field;
            m_plans[former].type = fieldTypeFor(m_guesses.at(former).type);
        }
        plan.time = m_guesses.at(row).timeFormats.value(0);
        plan.time.timeZone = m_timeZone;
    }
    plan.role = role;
    announce();
}

int ColumnPlanModel::timeRow() const
{
    const auto isTime = [](const ColumnPlan &plan) { return plan.role == ColumnPlan::Role::Time; };
    const auto found = std::ranges::find_if(m_plans, isTime);
    return found == m_plans.cend() ? -1 : int(found - m_plans.cbegin());
}

void ColumnPlanModel::setTimeZone(const QString &zone)
{
    m_timeZone = zone;
    const int row = timeRow();
    if (row < 0 || m_plans.at(row).time.timeZone == zone)
        return;
    m_plans[row].time.timeZone = zone;
    announce();
}

int ColumnPlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_plans.size());
}

int ColumnPlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ColumnPlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row, column);
    case Qt::EditRole:
        return editValue(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::DecorationRole:
        return decoration(row, column);
    case Qt::TextAlignmentRole:
        return int((column == EmptyColumn || column == DistinctColumn ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    case Qt::FontRole:
        return column >= SamplesColumn && column <= DistinctColumn
                   ? QVariant(QFontDatabase::systemFont(QFontDatabase::FixedFont))
                   : QVariant();
    case Qt::ForegroundRole:
        if (m_plans.at(row).role == ColumnPlan::Role::Ignore || column == SourceColumn || column == SamplesColumn)
            return themeColor(ThemeRole::Muted);
        return {};
    case ChoiceIconsRole:
        return column == RoleColumn ? QVariant(planRoleIcons()) : QVariant();
    case ChoicesRole:
        break;
    default:
        return {};
    }
    if (column == RoleColumn)
        return planRoleNames();
    if (column != TypeColumn)
        return {};
    if (m_plans.at(row).role != ColumnPlan::Role::Time)
        return typeNames();
    QStringList names;
    for (const TimestampFormat &format : timeFormats(row))
        names += format.displayName();
    return names;
}

bool ColumnPlanModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    switch (index.column()) {
    case NameColumn:
        m_plans[index.row()].name = value.toString().trimmed();
        announce();
        return true;
    case RoleColumn:
        if (value.toInt() < 0 || value.toInt() >= planRoleNames().size())
            return false;
        setRole(index.row(), ColumnPlan::Role(value.toInt()));
        return true;
    case TypeColumn:
        if (value.toInt() < 0 || value.toInt() >= data(index, ChoicesRole).toStringList().size())
            return false;
        setType(index.row(), value.toInt());
        return true;
    default:
        return false;
    }
}

QVariant ColumnPlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role == Qt::TextAlignmentRole)
        return int((section == EmptyColumn || section == DistinctColumn ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SourceColumn:
        return tr("Column");
    case NameColumn:
        return tr("Name in the database");
    case RoleColumn:
        return tr("Becomes");
    case TypeColumn:
        return tr("Type or format");
    case SamplesColumn:
        return tr("Samples");
    case EmptyColumn:
        return tr("Empty");
    case DistinctColumn:
        return tr("Distinct");
    case NoteColumn:
        return tr("Note");
    default:
        return {};
    }
}

Qt::ItemFlags ColumnPlanModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    const ColumnPlan::Role role = m_plans.at(index.row()).role;
    const bool named = role == ColumnPlan::Role::Tag || role == ColumnPlan::Role::Field;
    const bool typed = role == ColumnPlan::Role::Time || role == ColumnPlan::Role::Field;
    if (index.column() == RoleColumn || (index.column() == NameColumn && named) ||
        (index.column() == TypeColumn && typed))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QString ColumnPlanModel::displayText(int row, int column) const
{
    const ColumnPlan &plan = m_plans.at(row);
    const ColumnGuess &guess = m_guesses.at(row);
    switch (column) {
    case SourceColumn:
        return guess.name;
    case NameColumn:
        return plan.role == ColumnPlan::Role::Time     ? QStringLiteral("time")
               : plan.role == ColumnPlan::Role::Ignore ? QString()
                                                       : plan.name;
    case RoleColumn:
        return planRoleNames().value(int(plan.role));
    case TypeColumn:
        if (plan.role == ColumnPlan::Role::Time)
            return plan.time.displayName();
        return plan.role == ColumnPlan::Role::Field ? typeNames().value(int(plan.type)) : QString();
    case SamplesColumn: {
        QStringList samples = guess.samples;
        samples.removeDuplicates();
        return samples.join(QStringLiteral("  "));
    }
    case EmptyColumn:
        return guess.empty == 0 || guess.seen == 0
                   ? QStringLiteral("0")
                   : tr("%1 %").arg(formatCompact(100.0 * double(guess.empty) / double(guess.seen)));
    case DistinctColumn:
        return guess.distinctCapped ? tr("≥ %1").arg(formatCount(guess.distinct)) : formatCount(guess.distinct);
    case NoteColumn:
        return m_problems.at(row).text;
    default:
        return {};
    }
}

QString ColumnPlanModel::toolTip(int row, int column) const
{
    const ColumnGuess &guess = m_guesses.at(row);
    if (column == EmptyColumn)
        return tr("%1 of %2 sampled values are empty").arg(formatCount(guess.empty), formatCount(guess.seen));
    if (column == SamplesColumn)
        return guess.samples.join(u'\n');
    return displayText(row, column);
}

QVariant ColumnPlanModel::decoration(int row, int column) const
{
    if (column == RoleColumn)
        return themedIcon(planRoleIcons().value(int(m_plans.at(row).role)));
    if (column != NoteColumn)
        return {};
    switch (m_problems.at(row).severity) {
    case ColumnProblem::Severity::None:
        return {};
    case ColumnProblem::Severity::Hint:
        return themedIcon(QStringLiteral("info"), ThemeRole::Muted);
    case ColumnProblem::Severity::Warning:
        return themedIcon(QStringLiteral("warning"), ThemeRole::Paused);
    case ColumnProblem::Severity::Error:
        return themedIcon(QStringLiteral("error"), ThemeRole::Error);
    }
    return {};
}

QVariant ColumnPlanModel::editValue(int row, int column) const
{
    const ColumnPlan &plan = m_plans.at(row);
    if (!isChoice(column))
        return column == NameColumn ? plan.name : displayText(row, column);
    if (column == RoleColumn)
        return int(plan.role);
    if (plan.role != ColumnPlan::Role::Time)
        return int(plan.type);
    const QList<TimestampFormat> formats = timeFormats(row);
    const auto sameKind = [&plan](const TimestampFormat &format) { return format.kind == plan.time.kind; };
    return int(std::ranges::find_if(formats, sameKind) - formats.cbegin());
}

/// Those that explain the sample first, the others after them.
QList<TimestampFormat> ColumnPlanModel::timeFormats(int row) const
{
    using Kind = TimestampFormat::Kind;
    QList<TimestampFormat> formats = m_guesses.at(row).timeFormats;
    for (const Kind kind : {Kind::Iso8601, Kind::EpochSeconds, Kind::EpochMilliseconds, Kind::EpochMicroseconds,
                            Kind::EpochNanoseconds, Kind::YearMonthDay, Kind::DayMonthYear, Kind::MonthDayYear}) {
        if (std::ranges::none_of(formats, [kind](const TimestampFormat &format) { return format.kind == kind; }))
            formats.append(TimestampFormat{kind, {}});
    }
    return formats;
}

void ColumnPlanModel::setType(int row, int choice)
{
    ColumnPlan &plan = m_plans[row];
    if (plan.role == ColumnPlan::Role::Time) {
        plan.time = timeFormats(row).at(choice);
        plan.time.timeZone = m_timeZone;
    } else {
        plan.type = ColumnPlan::FieldType(choice);
    }
    announce();
}

void ColumnPlanModel::announce()
{
    // A change of one row can make or mend a problem of another.
    for (qsizetype row = 0; row < m_plans.size(); ++row)
        m_problems[row] = findProblem(m_plans, m_guesses.at(row), row);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT plansChanged();
}

} // namespace penstock
