// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/dialect/dialectfor.h"

#include "core/client/dialect/v1dialect.h"
#include "core/client/dialect/v2dialect.h"
#include "core/client/dialect/v3dialect.h"

namespace penstock {

std::unique_ptr<const Dialect> dialectFor(const ClientSettings &settings)
{
    switch (settings.flavour()) {
    case Flavour::V2:
        return std::make_unique<V2Dialect>(settings);
    case Flavour::V3:
    case Flavour::V3Distributed:
        return std::make_unique<V3Dialect>(settings);
    default:
        return std::make_unique<V1Dialect>(settings);
    }
}

} // namespace penstock
