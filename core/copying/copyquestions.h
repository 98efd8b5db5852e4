// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/copying/copyplan.h"
#include "core/copying/copywindows.h"
#include "core/source/query/questions.h"

#include <QHash>

#include <optional>

namespace penstock {

/// The questions of a copy: measurement by measurement, window by window.
class CopyQuestions final : public Questions
{
public:
    /// `done`: of measurements, up to which time an earlier copy has settled all.
    CopyQuestions(const CopyPlan &plan, const CopyWish &wish, const QHash<QString, std::int64_t> &done);

    QuestionPtr next() override;
    void answered(std::uint64_t rows) override;

private:
    CopyWindows windowsOf(const CopyPart &part) const;
    TablePoints pointsOf(const CopyPart &part) const;

    const CopyPlan m_plan;
    const CopyWish m_wish;
    const QHash<QString, std::int64_t> m_done;
    qsizetype m_part = 0;
    std::optional<CopyWindows> m_windows; ///< of the part
};

} // namespace penstock
