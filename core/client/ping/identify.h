// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/wire/httpanswer.h"
#include "core/client/wire/serverinfo.h"

namespace penstock {

/// Flavour, product, version and build as far as one answer gives them away, whatever its status: the X-Influxdb fields
/// that 1.x and 2.x put on each answer, the cluster-uuid of 3.x from 3.7 on, its refusal of the anonymous, the body
/// of its /ping, and VictoriaMetrics' host name field.
ServerInfo identify(const HttpAnswer &answer);

/// What the host's name alone says: InfluxData's cloud services. Flavour Unknown for all others.
ServerInfo identifyHost(const QString &host);

/// As the maker names it.
QString productName(Flavour flavour, const QString &build);

} // namespace penstock
