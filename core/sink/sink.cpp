// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sink/sink.h"

namespace penstock {

Sink::~Sink() = default;

Status Sink::setup()
{
    return {};
}

Status Sink::start()
{
    return {};
}

std::optional<Sink::Moment> Sink::due() const
{
    return {};
}

void Sink::onPaused() {}

void Sink::onResumed() {}

void Sink::close() {}

} // namespace penstock
