// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineprotocol/point.h"
#include "core/source/source.h"

#include <utility>
#include <vector>

namespace penstock {

/// Points that a test has made, each with its time, as a source.
class PointSource final : public Source
{
public:
    explicit PointSource(std::vector<Point> points) : m_points(std::move(points)) {}

    Status open() override { return {}; }

    Next next() override
    {
        if (m_record.row == m_points.size())
            return Next::End;
        m_points[m_record.row].view(0, m_record.point);
        ++m_record.row;
        m_record.position = m_record.row;
        return Next::Record;
    }

    const Record &record() const override { return m_record; }
    std::string_view rawText() const override { return {}; }
    const Problem &problem() const override { return m_problem; }
    const Error &error() const override { return m_error; }
    qint64 bytesRead() const override { return 0; }
    qint64 size() const override { return 0; }

private:
    std::vector<Point> m_points;
    Record m_record;
    Problem m_problem;
    Error m_error;
};

} // namespace penstock
