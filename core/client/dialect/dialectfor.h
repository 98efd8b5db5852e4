// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace penstock {

class Dialect;
struct ClientSettings;

/// By settings.server.flavour, or what the profile says it is; 1.x when neither knows.
std::unique_ptr<const Dialect> dialectFor(const ClientSettings &settings);

} // namespace penstock
