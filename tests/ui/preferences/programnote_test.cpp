// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "ui/preferences/programnote.h"

#include <QFile>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

namespace penstock {

class ProgramNoteTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAgainWhenItIsShownAgain();
};

/// Preferences stay, hidden, as long as the window: a program may come meanwhile.
void ProgramNoteTest::looksAgainWhenItIsShownAgain()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("influxd"));
    ProgramNote note;
    const auto *const text = note.findChild<QLabel *>();
    QVERIFY(text);
    note.setPath(path);
    note.show();
    QTRY_VERIFY2_WITH_TIMEOUT(text->text().contains(path), qPrintable(text->text()), patienceMs);
    note.hide();
    QFile script(path);
    QVERIFY(script.open(QIODevice::WriteOnly));
    QVERIFY(script.write("#!/bin/sh\necho 'InfluxDB v1.6.7 (git: x)'\n") > 0);
    script.close();
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    note.show();
    QTRY_VERIFY2_WITH_TIMEOUT(text->text().contains(QStringLiteral("InfluxDB 1.6.7")), qPrintable(text->text()),
                              patienceMs);
}

} // namespace penstock

QTEST_MAIN(penstock::ProgramNoteTest)
#include "programnote_test.moc"
