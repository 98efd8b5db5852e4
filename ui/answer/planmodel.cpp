// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer/planmodel.h"

#include "core/async/visibletext.h"

#include <QLocale>

#include <array>
#include <utility>

namespace penstock {

namespace {

constexpr qsizetype longestFigures = 300; // characters in a row; the rest is in the tool tip and in the rows below

} // namespace

void PlanModel::setPlan(const QueryPlan &plan)
{
    beginResetModel();
    m_plan = plan;
    m_rows.clear();
    m_roots.clear();
    std::vector<std::ptrdiff_t> rowOfStep;
    rowOfStep.reserve(m_plan.steps.size());
    for (std::size_t i = 0; i < m_plan.steps.size(); ++i) {
        const PlanStep &step = m_plan.steps[i];
        const auto place = std::ptrdiff_t(m_rows.size());
        addRow({.step = i, .parent = step.parent < 0 ? -1 : rowOfStep[std::size_t(step.parent)]});
        rowOfStep.push_back(place);
        for (qsizetype figure = 0; figure < step.figures.size(); ++figure)
            addRow({.step = i, .figure = figure, .parent = place});
    }
    endResetModel();
}

void PlanModel::addRow(const Row &row)
{
    std::vector<std::size_t> &siblings = row.parent < 0 ? m_roots : m_rows[std::size_t(row.parent)].children;
    siblings.push_back(m_rows.size());
    const int place = int(siblings.size()) - 1;
    m_rows.push_back(row);
    m_rows.back().place = place;
}

QString PlanModel::text() const
{
    QStringList lines;
    std::vector<int> depths;
    for (const Row &row : m_rows) {
        depths.push_back(row.parent < 0 ? 0 : depths[std::size_t(row.parent)] + 1);
        QStringList parts{shown(row, StepColumn)};
        for (const int column : {int(TimeColumn), int(ShareColumn)}) {
            if (const QString part = shown(row, column); !part.isEmpty())
                parts += part;
        }
        if (row.figure >= 0)
            parts += shown(row, FiguresColumn);
        lines += QString(qsizetype(2) * depths.back(), u' ') + parts.join(QStringLiteral("  "));
    }
    return lines.join(u'\n') + u'\n';
}

QModelIndex PlanModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const std::vector<std::size_t> &siblings = parent.isValid() ? this->row(parent).children : m_roots;
    return createIndex(row, column, quintptr(siblings[std::size_t(row)]));
}

QModelIndex PlanModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || row(index).parent < 0)
        return {};
    const auto parent = std::size_t(row(index).parent);
    return createIndex(m_rows[parent].place, 0, quintptr(parent));
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    return int(parent.isValid() ? row(parent).children.size() : m_roots.size());
}

int PlanModel::columnCount(const QModelIndex &) const
{
    return FiguresColumn + 1;
}

/// Those that say something.
QString PlanModel::figuresOf(const PlanStep &step) const
{
    QStringList parts;
    for (const PlanFigure &figure : step.figures) {
        if (!figure.isZero())
            parts += figure.value.isEmpty() ? figure.name : figure.name + QStringLiteral(": ") + figure.value;
    }
    return visibleText(parts.join(QStringLiteral(" · "))).simplified();
}

QString PlanModel::shown(const Row &row, int column) const
{
    const PlanStep &step = m_plan.steps[row.step];
    if (row.figure >= 0) {
        const PlanFigure &figure = step.figures[row.figure];
        return column == StepColumn      ? visibleText(figure.name)
               : column == FiguresColumn ? visibleText(figure.value).simplified()
                                         : QString();
    }
    switch (column) {
    case StepColumn:
        return visibleText(step.detail.isEmpty() ? step.name : step.name + QStringLiteral(": ") + step.detail);
    case TimeColumn:
        return step.duration ? formatPlanDuration(*step.duration) : QString();
    case ShareColumn:
        if (const auto share = m_plan.share(row.step))
            return tr("%1 %").arg(QLocale().toString(*share * 100, 'f', 1));
        return {};
    default:
        return figuresOf(step).left(longestFigures);
    }
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &here = row(index);
    switch (role) {
    case Qt::DisplayRole:
        return shown(here, index.column());
    case Qt::ToolTipRole: {
        const QString whole = here.figure < 0 && index.column() == FiguresColumn ? figuresOf(m_plan.steps[here.step])
                                                                                 : shown(here, index.column());
        return whole.isEmpty() ? QVariant() : QVariant(whole.toHtmlEscaped());
    }
    case Qt::TextAlignmentRole:
        return index.column() == TimeColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case ShareRole: {
        const auto share = here.figure < 0 ? m_plan.share(here.step) : std::nullopt;
        return share ? QVariant(*share) : QVariant();
    }
    case IsFigureRole:
        return here.figure >= 0;
    default:
        return {};
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StepColumn:
        return tr("Step");
    case TimeColumn:
        return tr("Time");
    case ShareColumn:
        return tr("Share");
    default:
        return tr("Figures");
    }
}

QString formatPlanDuration(std::int64_t nanoseconds)
{
    constexpr std::array<std::pair<double, const char *>, 3> units{{{1e9, "s"}, {1e6, "ms"}, {1e3, "µs"}}};
    for (const auto &[length, name] : units) {
        if (double(nanoseconds) >= length) {
            const double value = double(nanoseconds) / length;
            return QLocale().toString(value, 'f', value < 10 ? 2 : 1) + u' ' + QString::fromUtf8(name);
        }
    }
    return QLocale().toString(qlonglong(nanoseconds)) + QStringLiteral(" ns");
}

} // namespace penstock
