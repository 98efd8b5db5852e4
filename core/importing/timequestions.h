// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/timechoice.h"

#include <QStringList>

namespace penstock {

/// 05.03.2024 is day first wherever it is written.
bool isDottedDate(const QString &sample);

/// What the times that were chosen leave open, and no hint answers; for people, each with the option that does.
QStringList questionsOnTime(const QList<ColumnGuess> &columns, const TimeChoice &choice, const ImportHints &hints);

} // namespace penstock
