// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/job.h"
#include "core/async/result.h"

#include <memory>

namespace penstock {

class Dialect;
struct ServerLink;
struct Talk;

/// Holds a conversation: one request at a time, each answer read in the thread pool (a server may have a hundred
/// thousand measurements).
class TalkJob : public Job
{
    Q_OBJECT

public:
    ~TalkJob() override;

protected:
    TalkJob(const ServerLink &link, QObject *parent);

    /// What speaks; it lives as long as anything reads with it.
    const Dialect &dialect() const;

    /// Once, in the constructor.
    void begin(const Result<Talk> &talk);

    /// How the conversation ended, when the job has succeeded.
    const Talk &talk() const;
    Talk &talk();

    /// A last look at an error, before it is told.
    virtual void amend(Error &) const {}

    void abort() override;

private:
    void proceed(const Result<Talk> &talk);
    void refuse(Error error);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace penstock
