// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace penstock {

// In a header of its own: moc cannot read the raw strings of the test.
class FakeInflux2Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void logins_data();
    void logins();
    void identity();
    void firstSetUp();
    void writes_data();
    void writes();
    void writeRefusals();
    void compatibleWrites();
    void flux();
    void influxql();
    void bucketsInPages();
    void resources();
    void deletes();
};

} // namespace penstock
