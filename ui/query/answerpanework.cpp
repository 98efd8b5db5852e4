// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What of a run must not be cut off unasked: a file that is being written, and what changes data. Rows that are only
// looked at can be asked for again; the history has the statement.
#include "core/answer/queryrun.h"
#include "ui/common/openwork.h"
#include "ui/query/answerpane.h"

namespace penstock {

void AnswerPane::nameWork()
{
    const auto words = [this]() -> std::optional<OpenWork::Words> {
        if (!isRunning())
            return {};
        if (const std::optional<QueryRun::Stream> stream = m_run->stream())
            return OpenWork::Words{
                tr("An answer goes into a file"), tr("The answer is being written to %1.").arg(stream->path),
                tr("Stopped now, there is nothing of it; a file that was there before stays as it is."),
                tr("Stop writing and quit")};
        if (m_run->query().script.isReadOnly())
            return {};
        return OpenWork::Words{
            tr("A statement is running"), tr("A statement that changes data is running on %1.").arg(m_run->server()),
            tr("Stopped now, it is not known what of it the server has done, or still does. Statements after it are "
               "not sent."),
            tr("Stop it and quit")};
    };
    m_work = new OpenWork(this, words, [this] { stop(); });
}

} // namespace penstock
