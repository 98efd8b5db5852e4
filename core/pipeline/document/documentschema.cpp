// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/document/documentschema.h"

#include <QFile>

namespace penstock {

QByteArray documentSchema()
{
    QFile file(QStringLiteral(":/documents/pipeline.schema.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace penstock
