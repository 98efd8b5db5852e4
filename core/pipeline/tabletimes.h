// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineprotocol/questdbline.h"
#include "core/pipeline/rejectedrow.h"
#include "core/sink/sinkbatch.h"

#include <QHash>
#include <QList>
#include <QObject>

namespace penstock {

class Client;

/// Keeps back what QuestDB would write over the time of a row: a tag or a field with the name that the table has for
/// its time, if that is not "timestamp", which is refused everywhere. 8.2 stores such rows in 1970.
class TableTimes final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Asks for the tables that are there; then ready(). Where that is not allowed nothing is kept back.
    void begin(Client &client);
    bool isReady() const { return m_isReady; }

    /// Takes such lines out of a batch.
    QList<RejectedRow> sift(SinkBatch &batch);

Q_SIGNALS:
    void ready();

private:
    QString overwritten(std::string_view line);

    QHash<QString, QString> m_times; ///< as TableTimesJob has them
    QuestDbLine m_line;
    bool m_isReady = false;
};

} // namespace penstock
