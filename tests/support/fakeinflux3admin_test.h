// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace penstock {

// In a header of its own: moc cannot read the raw strings of the test.
class FakeInflux3AdminTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void v1Query();
    void schema();
    void databases();
    void tokens();
};

} // namespace penstock
