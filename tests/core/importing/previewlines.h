// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/linefile.h"

#include <QTest>

namespace penstock {

/// The lines alone of what previewRows() gives; a failure is said, and has none.
inline QStringList previewLines(const ImportPlan &plan, int count)
{
    const Result<QList<PreviewedRow>> rows = previewRows(plan, count);
    if (!rows) {
        QTest::qFail(qPrintable(rows.error().message), __FILE__, __LINE__);
        return {};
    }
    QStringList lines;
    for (const PreviewedRow &row : *rows) {
        if (!row.text.isEmpty())
            lines += row.text;
    }
    return lines;
}

} // namespace penstock
