// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/write/contexttarget.h"

#include "core/lineprotocol/exportcontext.h"

namespace penstock {

WriteTarget obeying(const ExportContext &context, WriteTarget target, Flavour flavour)
{
    if (context.database.empty())
        return target;
    target.database = QString::fromStdString(context.database);
    target.retentionPolicy = QString::fromStdString(context.retentionPolicy);
    const bool isVersion3 = flavour == Flavour::V3 || flavour == Flavour::V3Distributed;
    if (isVersion3 && target.retentionPolicy == u"autogen")
        target.retentionPolicy.clear();
    return target;
}

} // namespace penstock
