// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/certainty.h"

#include <QString>

namespace penstock {

/// Something that was read into a file which it does not say itself.
struct Finding
{
    Certainty certainty = Certainty::Likely;
    QString sentence; ///< for people: what, where, and why
    QString option;   ///< of the command line, which says it or says otherwise: "--header-rows 2"
};

} // namespace penstock
