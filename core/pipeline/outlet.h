// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sink/batchingsink.h"

#include <QString>

#include <memory>
#include <vector>

namespace penstock {

class PipelineStats;
class SinkWriter;

/// One of the places that a pipeline writes to: the two sides of its sink. The pipeline knows no more of it.
class Outlet
{
public:
    virtual ~Outlet();

    /// For people; empty: what the pipeline's target is called.
    virtual QString name() const;
    /// What is written twice is there once.
    virtual bool pointsHaveIdentity() const;
    /// What it writes may wait on disk, and be written by a later run to what has this key. Empty: it may not.
    virtual QString spillKey() const;

    /// How many rows a batch has; 0: that is not to be tuned.
    virtual int batchRows() const;
    /// From any thread, when it is: from now on.
    virtual void setBatchRows(int rows);

    /// The side for the worker thread; batches go to `deliver`. Lives as long as this object. Called once.
    virtual Sink &makeSink(BatchingSink::Deliver deliver) = 0;
    /// The other one, for the thread that writes. Called once, after makeSink().
    virtual std::unique_ptr<SinkWriter> makeWriter(PipelineStats &stats) = 0;

protected:
    Outlet() = default;

private:
    Q_DISABLE_COPY_MOVE(Outlet)
};

/// In the order in which they are given records and flushed. The first is what a pipeline's totals count.
using Outlets = std::vector<std::unique_ptr<Outlet>>;

/// A sink that writes by its own write(), in a thread of its own.
std::unique_ptr<Outlet> directOutlet(std::unique_ptr<BatchingSink> sink);

} // namespace penstock
