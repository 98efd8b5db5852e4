// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The import wizard, page by page, with a clean file and with one that has everything wrong with it.
#include "tests/pictures/stage.h"
#include "tests/support/patience.h"
#include "ui/importing/importwizard.h"
#include "ui/importing/profilesdialog.h"
#include "ui/importing/questionbar.h"
#include "ui/importing/stepindicator.h"
#include "ui/importing/targetpage.h"
#include "ui/importing/watchdialog.h"

#include <QAbstractButton>
#include <QFileInfo>
#include <QPointer>
#include <QPushButton>
#include <QTest>

namespace penstock {

namespace {

constexpr QSize wizardSize(960, 700);

QPushButton *defaultButton(const ImportWizard &wizard)
{
    for (QPushButton *button : wizard.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->isDefault())
            return button;
    }
    return nullptr;
}

int stepOf(const ImportWizard &wizard)
{
    return wizard.findChild<StepIndicator *>()->current();
}

/// What has to be asked is answered by the first of the answers that are offered; false when nothing is.
bool answer(const ImportWizard &wizard)
{
    bool isAsked = false;
    const auto bars = wizard.findChildren<QuestionBar *>();
    for (const QuestionBar *bar : bars) {
        if (auto *const first = bar->isVisible() ? bar->findChild<QAbstractButton *>() : nullptr) {
            first->click();
            isAsked = true;
        }
    }
    return isAsked;
}

/// False when it does not let one go on.
bool goOn(Album &album, const QString &name, const ImportWizard &wizard)
{
    const int before = stepOf(wizard);
    album.await(name, [&] {
        answer(wizard);
        return defaultButton(wizard) && defaultButton(wizard)->isEnabled();
    });
    if (QPushButton *const button = defaultButton(wizard))
        button->click();
    return QTest::qWaitFor([&] { return stepOf(wizard) > before; }, patienceMs);
}

void walk(Stage &stage, const QString &name, const QStringList &files)
{
    if (!stage.album.wants(QStringLiteral("import/") + name))
        return;
    auto *wizard = new ImportWizard(stage.test.services, files, stage.home.id, QStringLiteral("telemetry"));
    const QPointer<ImportWizard> guard(wizard);
    wizard->setAttribute(Qt::WA_DeleteOnClose, false);
    // What is on the pictures is what a check has found, or asks.
    const auto *const target = wizard->findChild<TargetPage *>();
    const auto isReady = [&] {
        return defaultButton(*wizard) != nullptr && !(target->isVisible() && target->isWaiting());
    };
    constexpr int pages = 4;
    for (int page = 0; page < pages; ++page) {
        stage.album.take(QStringLiteral("import/%1-%2").arg(name).arg(page + 1), *wizard, wizardSize, isReady);
        if (answer(*wizard))
            stage.album.take(QStringLiteral("import/%1-%2-answered").arg(name).arg(page + 1), *wizard, wizardSize,
                             isReady);
        if (page + 1 < pages && !goOn(stage.album, name, *wizard))
            break;
    }
    stage.album.await(name, [&] { return defaultButton(*wizard) && defaultButton(*wizard)->isEnabled(); });
    stage.album.take(QStringLiteral("import/%1-end").arg(name), *wizard, wizardSize);
    if (guard)
        wizard->done(QDialog::Rejected);
    delete guard.data();
}

QByteArray clean()
{
    QByteArray text = "time,room,temperature,humidity\n";
    for (int i = 0; i < 200; ++i)
        text += "2026-03-01T00:" + QByteArray::number(i / 60 + 10) + ':' + QByteArray::number(i % 60 + 100).mid(1) +
                "Z," + (i % 2 ? "kitchen" : "roof") + ',' + QByteArray::number(20 + i * 0.01) + ',' +
                QByteArray::number(40 + i % 7) + '\n';
    return text;
}

QByteArray doubtful()
{
    QByteArray text = "# export of the plant, 2026\nDatum;Raum;Temperatur °C;Feuchte;Bemerkung\n";
    for (int i = 0; i < 60; ++i)
        text += "0" + QByteArray::number(i % 9 + 1) + ".0" + QByteArray::number(i % 5 + 1) +
                ".2026 12:" + QByteArray::number(10 + i % 50) + ";Küche " + QByteArray::number(i % 3) + ";1." +
                QByteArray::number(200 + i) + (i % 11 == 0 ? ";n/a" : ";4" + QByteArray::number(i % 10)) +
                ";\"a note, with \"\"quotes\"\"\"\n";
    return text + "sum;;;;\n";
}

} // namespace

void takeImportsOf(Stage &stage, const QStringList &files)
{
    for (const QString &file : files)
        walk(stage, QStringLiteral("files/") + QFileInfo(file).fileName(), {file});
}

void takeImports(Stage &stage)
{
    walk(stage, QStringLiteral("clean"), {stage.write(QStringLiteral("climate.csv"), clean())});
    walk(stage, QStringLiteral("doubtful"),
         {stage.write(QStringLiteral("a very long name of a file that somebody has exported from somewhere 2026.csv"),
                      doubtful()),
          stage.write(QStringLiteral("second.csv"), clean())});
    if (stage.album.wants(QStringLiteral("import/watch"))) {
        WatchDialog dialog(stage.test.sessions, stage.home.id, QStringLiteral("telemetry"));
        stage.album.take(QStringLiteral("import/watch"), dialog);
    }
    if (stage.album.wants(QStringLiteral("import/profiles"))) {
        ImportProfiles profiles(stage.test.folder.filePath(QStringLiteral("profiles.json")));
        ProfilesDialog dialog(profiles, QStringLiteral("x"), stage.test.folder.path());
        stage.album.take(QStringLiteral("import/profiles"), dialog);
    }
}

} // namespace penstock
