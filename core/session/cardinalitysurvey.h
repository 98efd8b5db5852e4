// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/job.h"
#include "core/client/schema/schemarequest.h"
#include "core/connection/flavour.h"

#include <QList>
#include <QPointer>

#include <functional>
#include <optional>

namespace penstock {

class Client;
class SchemaJob;

/// How much a server holds: how many series and measurements each database has or, of one database, each measurement,
/// and how many values each tag key. One request after the other, each short; cancel() keeps what has come.
///
/// What is not known has no number and a reason, and is never a zero. Succeeds also when only some of it is known.
class CardinalitySurvey final : public Job
{
    Q_OBJECT

public:
    struct Count
    {
        std::optional<quint64> number{};
        bool isExact = true; ///< otherwise the server's estimate
        bool isMost = false; ///< there may be fewer: the server counts a series once for each shard that it is in
        QString why{};       ///< there is no number
    };
    struct Row
    {
        QString name; ///< of the database, the measurement or the tag key
        Count series{};
        Count measurements{}; ///< of a database
        Count values{};       ///< of a tag key: of all measurements together, a value counted once for each of them
    };

    /// Beyond these a database's measurements or tag keys are not counted one by one, and isCut().
    static constexpr qsizetype most = 100;

    /// `database` empty: all of them, by themselves.
    CardinalitySurvey(Client &client, Flavour flavour, const QString &database, QObject *parent = nullptr);
    ~CardinalitySurvey() override;

    const QString &database() const { return m_database; }
    const QList<Row> &rows() const { return m_rows; }       ///< of databases, or measurements
    const QList<Row> &tagKeys() const { return m_tagKeys; } ///< of one database
    bool isCut() const { return m_isCut; }
    int asked() const { return m_asked; } ///< questions that have been answered
    int known() const { return m_known; } ///< questions that are known of so far

Q_SIGNALS:
    void progressed();

protected:
    void abort() override;

private:
    using Reader = std::function<void(const SchemaJob &job)>;
    struct Question
    {
        SchemaRequest request;
        Reader read;
    };

    void ask(const SchemaRequest &request, Reader read);
    void next();
    void surveyDatabases();
    void surveyMeasurements();
    void surveyTagKeys();
    void countSeries(const QString &database, const QString &measurement, qsizetype row);
    Count countOf(const SchemaJob &job, bool isExact) const;

    QPointer<Client> m_client;
    const Flavour m_flavour;
    const QString m_database;
    QList<Question> m_questions;
    QPointer<SchemaJob> m_job;
    QList<Row> m_rows;
    QList<Row> m_tagKeys;
    bool m_isCut = false;
    int m_asked = 0;
    int m_known = 0;
};

} // namespace penstock
