// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace penstock {

// In a header of its own: moc cannot read the raw strings of the test.
class FakeInflux3Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void logins_data();
    void logins();
    void identity_data();
    void identity();
    void writes_data();
    void writes();
    void bodies();
    void syncWaits();
    void limits();
    void compatibleWrites();
    void queries_data();
    void queries();
};

} // namespace penstock
