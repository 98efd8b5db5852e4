// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/openwork.h"

#include <QList>

#include <utility>

namespace penstock {

OpenWork::OpenWork(QObject *owner, std::function<std::optional<Words>()> words, std::function<void()> stop)
    : QObject(owner), m_words(std::move(words)), m_stop(std::move(stop))
{
}

QList<OpenWork *> OpenWork::in(const QObject &place)
{
    QList<OpenWork *> works = place.findChildren<OpenWork *>();
    works.removeIf([](const OpenWork *work) { return !work->words(); });
    return works;
}

} // namespace penstock
