// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/reviewjob.h"

namespace penstock {

ReviewJob::ReviewJob(const QString &text, const LineReview::Rules &rules, QObject *parent) : PoolJob(parent)
{
    begin([text, rules](const Stop &stop) -> Result<std::shared_ptr<const LineReview>> {
        const QByteArray utf8 = text.toUtf8();
        return std::make_shared<const LineReview>(LineReview::of(
            {utf8.constData(), static_cast<std::size_t>(utf8.size())}, rules, [&stop] { return stop.load(); }));
    });
}

} // namespace penstock
