// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"

#include <QJsonValue>
#include <QString>

namespace penstock {

/// What provisioning files of Grafana use of YAML: one document of mappings, lists, texts plain, quoted or in a block,
/// and short lists in brackets. Each value is a text, or nothing. Anything else (anchors, tags, several documents,
/// plain texts over several lines): BadInput with the line.
Result<QJsonValue> readYaml(const QString &text);

} // namespace penstock
