// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace penstock {

class Dialect;
class HttpPool;

/// What a job speaks to a server with: the connections, which outlive the job, and the dialect of the moment it began,
/// since the client's may be exchanged any time.
struct ServerLink
{
    HttpPool &pool;
    std::shared_ptr<const Dialect> dialect;
};

} // namespace penstock
