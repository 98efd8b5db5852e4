// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/job.h"

#include <QHash>
#include <QString>

#include <memory>

namespace penstock {

class HttpCall;
struct ServerLink;

/// Asks QuestDB which column of each table is its time, by SQL. Fails where that is not allowed.
class TableTimesJob final : public Job
{
    Q_OBJECT

public:
    TableTimesJob(const ServerLink &link, QObject *parent);
    ~TableTimesJob() override;

    /// The names of the columns by those of the tables, all in lower case: QuestDB does not tell case apart. Without
    /// the tables whose time is called "timestamp", as those that line protocol makes.
    const QHash<QString, QString> &times() const { return m_times; }

protected:
    void abort() override;

private:
    std::unique_ptr<HttpCall> m_call;
    QHash<QString, QString> m_times;
};

} // namespace penstock
