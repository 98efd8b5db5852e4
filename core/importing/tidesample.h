// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/job.h"
#include "core/importing/importplan.h"

#include <QString>

#include <atomic>
#include <memory>

namespace penstock {

/// Writes the sample data: a CSV file of tide levels at six stations for the year 2025, every 6 minutes, 525,600 rows.
///
/// The levels are COMPUTED, not observed: the sum of five harmonic constituents (M2, S2, N2, K1, O1) with the
/// amplitudes and phases that NOAA publishes for each station, without the 18.6-year nodal corrections. Metres about
/// mean sea level. Columns: time (RFC 3339, UTC), station, state, level_m, rising, source ("computed"). Sorted by time,
/// then station.
class TideSampleJob final : public Job
{
    Q_OBJECT

public:
    /// The file is replaced when the last row is written; cancelled or failed, it is left as it was.
    explicit TideSampleJob(const QString &file, QObject *parent = nullptr);
    ~TideSampleJob() override;

    QString file() const { return m_file; }

    static constexpr quint64 rows = 6 * 87'600;

protected:
    void abort() override;

private:
    QString m_file;
    std::shared_ptr<std::atomic<bool>> m_stop;
};

/// Says in the window what the sample is, and what it is not.
QString tideSampleNotice();

/// How to import the sample: measurement "tide" in a new database "tides", station, state and source as tags.
ImportPlan tideImportPlan(const QString &file);

/// The question that a demonstration asks first: two weeks of March, half-hour means, by station.
QString tideDemoStatement();

} // namespace penstock
