// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/querypattern.h"

namespace penstock {

/// A value for one place of a pattern, and how it is written there so that it is nothing but a value.
struct PatternValue
{
    QString text;
    QueryPattern::Placeholder::Kind kind = QueryPattern::Placeholder::Kind::Bare;
    Language language = Language::InfluxQl;

    /// Why it cannot stand there; empty: it can.
    QString problem() const;
    /// Without the quotes around its place.
    QString written() const;
};

} // namespace penstock
