// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"

#include <QString>
#include <QStringList>

namespace penstock {

/// Looks, before influxd starts, for what makes it hang or forget in silence.
///
/// Fails with Error::Kind::File when there are databases but not the list of them (meta.db): it would begin anew and
/// know none of them. A list of series that influxd would read for ever (it tests no header) is moved aside into the
/// server's folder: it is made anew from the data, and nothing is lost. What was moved is told in sentences.
/// Each write-ahead log gets a new segment: behind one that ends in a damaged entry, as after a full disk, influxd
/// would acknowledge rows and drop them at its next start. Fails with Error::Kind::File when that cannot be made.
Result<QStringList> checkData(const QString &folder);

} // namespace penstock
