// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/history/historymodel.h"

#include "core/async/visibletext.h"
#include "core/workspace/queryhistory.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"
#include "ui/results/resulttablemodel.h"

#include <QDateTime>
#include <QIcon>

#include <algorithm>

namespace penstock {

namespace {

constexpr qsizetype longestReason = 200; // characters
constexpr qsizetype longestTip = 4'000;

QString placeOf(const PastRun &run)
{
    return run.database.isEmpty() ? run.connection : QString(run.connection + QStringLiteral(" · ") + run.database);
}

QString timeOf(const PastRun &run)
{
    return formatMoment(QDateTime::fromMSecsSinceEpoch(run.started), QDateTime::currentDateTime());
}

} // namespace

QStringList HistoryModel::detailOf(const PastRun &run)
{
    QStringList parts(DetailParts);
    parts[TimePart] = timeOf(run);
    parts[ConnectionPart] = run.connection;
    parts[DatabasePart] = run.database;
    parts[ElapsedPart] = formatElapsed(run.elapsed);
    if (run.error.isEmpty() || run.rows > 0)
        parts[RowsPart] = rowCountText(run.rows);
    if (!run.error.isEmpty())
        parts[ReasonPart] = tr("failed: %1").arg(visibleText(run.error).simplified().left(longestReason));
    return parts;
}

QString HistoryModel::joined(QStringList detail)
{
    detail.removeAll(QString());
    return detail.join(QStringLiteral(" · "));
}

/// The whole of what the list cuts.
QString HistoryModel::tipOf(const PastRun &run)
{
    QString text = run.text.left(longestTip);
    if (text.size() < run.text.size())
        text += u'…';
    QStringList lines{visibleText(text), QString(), timeOf(run) + QStringLiteral(" · ") + formatElapsed(run.elapsed),
                      placeOf(run)};
    if (run.error.isEmpty() || run.rows > 0)
        lines += rowCountText(run.rows);
    if (!run.error.isEmpty())
        lines += tr("failed: %1").arg(visibleText(run.error));
    return QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(lines.join(u'\n').toHtmlEscaped());
}

HistoryModel::HistoryModel(QueryHistory &history, QObject *parent) : QAbstractListModel(parent), m_history(history)
{
    connect(&history, &QueryHistory::changed, this, &HistoryModel::readAll);
    readAll();
}

void HistoryModel::setFilter(const QString &words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    readAll();
}

void HistoryModel::setStarredOnly(bool only)
{
    m_starredOnly = only;
    readAll();
}

void HistoryModel::readAll()
{
    std::vector<QString> ids;
    for (const PastRun &run : m_history.runs()) {
        if (isWanted(run))
            ids.push_back(run.id);
    }
    // One more at the top is what happens nearly always: whoever reads further down stays there.
    if (ids.size() == m_ids.size() + 1 && std::equal(ids.begin() + 1, ids.end(), m_ids.begin())) {
        beginInsertRows({}, 0, 0);
        m_ids = std::move(ids);
        endInsertRows();
        return;
    }
    if (ids == m_ids) {
        if (!m_ids.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_ids = std::move(ids);
    endResetModel();
}

bool HistoryModel::isWanted(const PastRun &run) const
{
    if (m_starredOnly && !run.isStarred)
        return false;
    return std::ranges::all_of(m_words, [&](const QString &word) {
        return run.text.contains(word, Qt::CaseInsensitive) || run.connection.contains(word, Qt::CaseInsensitive) ||
               run.database.contains(word, Qt::CaseInsensitive);
    });
}

const PastRun *HistoryModel::run(const QModelIndex &index) const
{
    return index.isValid() && std::size_t(index.row()) < m_ids.size() ? m_history.find(m_ids[std::size_t(index.row())])
                                                                      : nullptr;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    const PastRun *const past = run(index);
    if (!past)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return past->text.left(longestTip).simplified();
    case Qt::AccessibleTextRole:
        return QString(past->text.left(longestTip).simplified() + QStringLiteral(", ") + joined(detailOf(*past)) +
                       (past->isStarred ? QStringLiteral(", ") + tr("starred") : QString()));
    case Qt::ToolTipRole:
        return tipOf(*past);
    case Qt::DecorationRole:
        return past->error.isEmpty() ? themedIcon(QStringLiteral("check"), ThemeRole::Muted)
                                     : themedIcon(QStringLiteral("error"), ThemeRole::Error);
    case IdRole:
        return past->id;
    case DetailRole:
        return joined(detailOf(*past));
    case PartsRole:
        return detailOf(*past);
    case StarredRole:
        return past->isStarred;
    case FailedRole:
        return !past->error.isEmpty();
    default:
        return {};
    }
}

} // namespace penstock
