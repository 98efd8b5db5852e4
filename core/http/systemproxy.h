// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/proxyaddress.h"

#include <QProcessEnvironment>

#include <optional>

namespace penstock {

class Endpoint;

/// What http_proxy, https_proxy, all_proxy and no_proxy say, small or in capitals, as curl reads them: the proxy for
/// that server, none, or nothing when no proxy is named at all.
std::optional<Result<ProxyAddress>> environmentProxy(const Endpoint &endpoint, const QProcessEnvironment &environment);

/// What the desktop's settings say. May take seconds (proxy scripts): not for the thread of a window.
Result<ProxyAddress> desktopProxy(const Endpoint &endpoint);

} // namespace penstock
