// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QString>
#include <QStringList>

#include <vector>

namespace penstock {

class QueryHistory;
struct PastRun;

/// The runs of the history that a person looks for: those whose text, connection or database has the words, or only
/// those with a star.
class HistoryModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        DetailRole, ///< when, where, how long, how many rows or why not
        PartsRole,  ///< the same as a QStringList by DetailPart; empty: there is none
        StarredRole,
        FailedRole,
    };

    enum DetailPart { TimePart, ConnectionPart, DatabasePart, ElapsedPart, RowsPart, ReasonPart, DetailParts };
    /// What PartsRole has as DetailRole says it.
    static QString joined(QStringList detail);

    explicit HistoryModel(QueryHistory &history, QObject *parent = nullptr);

    void setFilter(const QString &words);
    void setStarredOnly(bool only);
    bool isFiltered() const { return m_starredOnly || !m_words.isEmpty(); }

    const PastRun *run(const QModelIndex &index) const; ///< null: gone

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void readAll();
    bool isWanted(const PastRun &run) const;
    static QStringList detailOf(const PastRun &run);
    static QString tipOf(const PastRun &run);

    QueryHistory &m_history;
    QStringList m_words;
    bool m_starredOnly = false;
    std::vector<QString> m_ids; ///< of the rows
};

} // namespace penstock
