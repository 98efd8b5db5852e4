// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"

#include <cstdint>
#include <optional>

class QCommandLineParser;
class QString;

namespace penstock {

/// An option that is a moment: see readMoment(). Left alone when it is not given; BadInput says what is wrong with it.
Status readMomentOption(const QCommandLineParser &parser, const QString &option, std::optional<std::int64_t> &into);

} // namespace penstock
