// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/wire/clientsettings.h"
#include "core/source/query/answerintake.h"
#include "core/source/source.h"

#include <QCoreApplication>

#include <functional>
#include <memory>
#include <optional>
#include <string>

class QThread;

namespace penstock {

class Questioner;

/// The rows of a server's answers as points: what is read there can be written elsewhere. A server whose answer is not
/// taken as fast as it comes has to wait.
///
/// A tag is what the answer groups by, or what the question calls one; a field has the type that the server says. A
/// column that is null leaves its tag or field out.
class QuerySource final : public Source
{
    Q_DECLARE_TR_FUNCTIONS(penstock::QuerySource)

public:
    struct Options
    {
        ClientSettings server; ///< that was asked what it can do
        std::unique_ptr<Questions> questions;
        bool unsignedAsInteger = false; ///< the target knows no unsigned integers
        /// All rows of the question were given, up to this one. In the thread that takes them.
        std::function<void(const Question &, quint64 lastRow)> answered{};
        std::size_t queueBytes = 32 * 1024 * 1024;
    };

    explicit QuerySource(Options options);
    ~QuerySource() override;

    Status open() override;
    Next next() override { return nextWithin({}); }
    Next nextWithin(const Patience &patience) override;
    const Record &record() const override { return m_record; }
    /// The point as a line, which may be none that a server would take.
    std::string_view rawText() const override;
    const Problem &problem() const override { return m_problem; }
    const Error &error() const override { return m_error; }
    QStringList notes() const override;
    qint64 bytesRead() const override { return m_intake.bytes(); }
    qint64 size() const override { return 0; }

private:
    Q_DISABLE_COPY_MOVE(QuerySource)

    std::optional<Next> takeRow();
    bool beginTable();
    std::optional<Next> takeItem(const Patience &patience);

    Options m_options; ///< the questions are given away by open()
    AnswerIntake m_intake;
    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<Questioner> m_questioner; ///< lives in the thread
    AnswerIntake::Rows m_rows;                ///< at hand
    std::size_t m_fragment = 0;
    std::optional<TableLines> m_lines; ///< of the fragment
    std::size_t m_row = 0;             ///< the next of them
    bool m_hasUnsigned = false;
    Record m_record;
    mutable std::string m_text;
    Problem m_problem;
    Error m_error;
};

} // namespace penstock
