// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/duplicates.h"
#include "core/source/source.h"

#include <utility>

namespace penstock {

/// Another source whose points are settled by Duplicates on their way. `Inner` is final: it is called directly.
template <typename Inner> class SettledSource final : public Source
{
public:
    template <typename... Arguments>
    explicit SettledSource(Duplicates duplicates, Arguments &&...arguments)
        : m_inner(std::forward<Arguments>(arguments)...), m_duplicates(std::move(duplicates))
    {
    }

    Status open() override { return m_inner.open(); }
    Next next() override
    {
        m_outcome = Duplicates::Outcome::AsItIs;
        const Next next = m_inner.next();
        return next != Next::Record || m_duplicates.isNew(m_inner.record().point) ? next : settle();
    }
    const Record &record() const override
    {
        return m_outcome == Duplicates::Outcome::AsItIs ? m_inner.record() : m_record;
    }
    std::string_view rawText() const override { return m_inner.rawText(); }
    const Problem &problem() const override
    {
        return m_outcome == Duplicates::Outcome::AsItIs ? m_inner.problem() : m_problem;
    }
    const Error &error() const override { return m_inner.error(); }
    QStringList notes() const override { return m_inner.notes() + m_duplicates.notes(); }
    quint64 cellsLeftOut() const override { return m_inner.cellsLeftOut(); }
    quint64 undecidedTimes() const override { return m_inner.undecidedTimes(); }
    qint64 bytesRead() const override { return m_inner.bytesRead(); }
    qint64 size() const override { return m_inner.size(); }
    qint64 offset() const override { return m_inner.offset(); }
    std::optional<SourceLines> lines() const override { return m_inner.lines(); }

private:
    Q_DISABLE_COPY_MOVE(SettledSource)

    Next settle()
    {
        m_outcome = m_duplicates.settle(m_inner.record());
        if (m_outcome == Duplicates::Outcome::AsItIs)
            return Next::Record;
        m_record = m_inner.record();
        if (m_outcome == Duplicates::Outcome::Changed) {
            m_record.point = m_duplicates.point();
            return Next::Record;
        }
        m_problem = {{}, m_duplicates.reason()};
        return m_outcome == Duplicates::Outcome::LeftOut ? Next::Skipped : Next::Bad;
    }

    Inner m_inner;
    Duplicates m_duplicates;
    Duplicates::Outcome m_outcome = Duplicates::Outcome::AsItIs;
    Record m_record; ///< that stands for the inner one's
    Problem m_problem;
};

} // namespace penstock
