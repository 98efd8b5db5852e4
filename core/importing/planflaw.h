// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace penstock {

/// What is missing in an ImportPlan, or cannot be so.
struct PlanFlaw
{
    QString text;   ///< for people
    QString option; ///< a sentence with the option of penstock-cli that mends it; empty: none does
};

} // namespace penstock
