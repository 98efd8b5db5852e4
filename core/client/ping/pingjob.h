// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/job.h"
#include "core/client/wire/serverinfo.h"

#include <memory>

namespace penstock {

struct ServerLink;

/// Finds out what a server is, how far away it is, and whether the login holds. Wrong credentials fail the job with
/// Error::Kind::Authentication; info() then still says flavour and version.
class PingJob final : public Job
{
    Q_OBJECT

public:
    PingJob(const ServerLink &link, QObject *parent);
    ~PingJob() override;

    const ServerInfo &info() const;

protected:
    void abort() override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace penstock
