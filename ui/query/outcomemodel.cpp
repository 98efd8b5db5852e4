// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/outcomemodel.h"

#include "core/async/visibletext.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"
#include "ui/results/resulttablemodel.h"

namespace penstock {

namespace {

using State = StatementOutcome::State;

bool isSame(const StatementOutcome &one, const StatementOutcome &other)
{
    return one.state == other.state && one.rows == other.rows;
}

QIcon iconOf(State state)
{
    switch (state) {
    case State::Succeeded:
        return themedIcon(QStringLiteral("ok"), ThemeRole::Ok);
    case State::Failed:
        return themedIcon(QStringLiteral("error"), ThemeRole::Error);
    case State::Running:
        return themedIcon(QStringLiteral("play"), ThemeRole::Accent);
    case State::Stopped:
    case State::NotRun:
        return themedIcon(QStringLiteral("stop"), ThemeRole::Paused);
    case State::Waiting:
        break;
    }
    return themedIcon(QStringLiteral("clock"), ThemeRole::Muted);
}

} // namespace

void OutcomeModel::begin(const QList<Line> &lines)
{
    beginResetModel();
    m_lines = lines;
    m_outcomes.assign(std::size_t(lines.size()), {});
    endResetModel();
}

void OutcomeModel::update(const std::vector<StatementOutcome> &outcomes)
{
    if (outcomes.size() != m_outcomes.size())
        return;
    int first = rowCount();
    int last = -1;
    for (int row = 0; row < rowCount(); ++row) {
        if (isSame(m_outcomes[std::size_t(row)], outcomes[std::size_t(row)]))
            continue;
        first = std::min(first, row);
        last = row;
    }
    m_outcomes = outcomes;
    if (last >= 0)
        Q_EMIT dataChanged(index(first), index(last));
}

int OutcomeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QString OutcomeModel::stateText(int row) const
{
    const StatementOutcome &outcome = this->outcome(row);
    const bool isDone = outcome.rows == 0 && !m_lines.at(row).isReadOnly;
    const auto withRows = [&outcome](const QString &text) {
        return outcome.rows == 0 ? text : text + QStringLiteral(" · ") + rowCountText(outcome.rows);
    };
    switch (outcome.state) {
    case State::Waiting:
        return tr("waits");
    case State::Running:
        return withRows(tr("running"));
    case State::Succeeded:
        return (isDone ? tr("done") : rowCountText(outcome.rows)) + QStringLiteral(" · ") +
               formatElapsed(std::max<qint64>(outcome.elapsed, 1));
    case State::Failed:
        return withRows(tr("failed"));
    case State::Stopped:
        return withRows(tr("stopped"));
    case State::NotRun:
        break;
    }
    return tr("not run");
}

QVariant OutcomeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StatementOutcome &outcome = m_outcomes[std::size_t(index.row())];
    const QString &statement = m_lines.at(index.row()).statement;
    switch (role) {
    case Qt::DecorationRole:
        return iconOf(outcome.state);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        QStringList parts{stateText(index.row())};
        if (outcome.state == State::Failed)
            parts += visibleText(outcome.error.message).simplified();
        parts += statement;
        return tr("%1: %2", "number of a statement, how it stands")
            .arg(formatCount(quint64(index.row()) + 1), parts.join(QStringLiteral(" · ")));
    }
    case Qt::ToolTipRole:
        return outcome.state == State::Failed ? visibleText(outcome.error.message) : statement;
    default:
        return {};
    }
}

} // namespace penstock
