// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/exportstyle.h"
#include "core/async/job.h"
#include "core/result/batch.h"

#include <QPointer>

#include <atomic>
#include <deque>
#include <memory>
#include <stop_token>

namespace penstock {

class Client;
class LineSchema;
struct Query;

/// Writes an answer of any size into a file while it comes, in a worker and in constant memory: all or nothing, as
/// AnswerFile has it. Whoever reads the answer waits while isBusy().
class AnswerExport final : public Job
{
    Q_OBJECT

public:
    AnswerExport(const QString &path, const ExportStyle &style, const Query &query, QObject *parent = nullptr);
    ~AnswerExport() override;

    /// First asks for what line protocol needs to know, unless the style says it.
    void open(Client &client);
    bool isOpen() const { return m_isOpen; }
    bool isBusy() const { return !m_isOpen || !m_waiting.empty() || m_isWriting; }

    void append(const BatchPtr &batch);
    /// All has come; the end of this is the end of the job. Fails when the server said that rows are missing.
    void complete();

    const QString &path() const { return m_path; }
    std::size_t writtenRows() const { return m_rows; }
    qint64 writtenBytes() const;                                    ///< so far, in the file
    std::size_t refusedRows() const { return m_refused; }           ///< after success: that line protocol cannot hold
    const QString &refusal() const { return m_refusal; }            ///< why, of the first one
    std::size_t notFiniteNulls() const { return m_notFiniteNulls; } ///< after success: see TableWriter

Q_SIGNALS:
    void busyChanged();

protected:
    void abort() override;

private:
    struct Work;

    void schemaCame(const LineSchema &schema);
    void begin();
    void next();
    void written(const BatchPtr &batch, const Status &status);
    void commit();

    QString m_path;
    ExportStyle m_style;
    QString m_database;
    Language m_language;
    QPointer<LineSchema> m_schema;
    std::shared_ptr<Work> m_work; ///< one worker at a time has it
    std::deque<BatchPtr> m_waiting;
    std::size_t m_rows = 0;
    std::size_t m_refused = 0;
    QString m_refusal;
    std::size_t m_notFiniteNulls = 0;
    bool m_isOpen = false;
    bool m_isWriting = false;
    bool m_isComplete = false;
    bool m_isCut = false; ///< rows are missing
    std::stop_source m_stop;
};

} // namespace penstock
