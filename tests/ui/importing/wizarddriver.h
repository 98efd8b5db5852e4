// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/influxdserver.h"
#include "tests/ui/common/testservices.h"
#include "ui/importing/importwizard.h"
#include "ui/importing/runpage.h"
#include "ui/importing/stepindicator.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPointer>
#include <QTest>

namespace penstock::testing {

/// Drives an import wizard by its buttons, as a person does, against a real influxd with authentication.
class WizardDriver
{
public:
    ~WizardDriver() { delete wizard; }

    /// Starts the server and saves a connection to it, "home".
    bool start()
    {
        if (!influxd.start())
            return false;
        profile = addProfile(QStringLiteral("home"), influxd.url(), QStringLiteral("secret"));
        return !profile.id.isEmpty();
    }

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(test.folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    }

    Profile addProfile(const QString &name, const QUrl &url, const QString &password)
    {
        Profile added = Profile::createNew();
        added.name = name;
        added.url = url;
        added.user = QStringLiteral("admin");
        test.secrets.write(added.id, password, &test.sessions, [](bool) {});
        return test.profiles.save(added) ? added : Profile();
    }

    void open(const QString &file, const QString &profileId, const QString &database)
    {
        openAll({file}, profileId, database);
    }

    void openAll(const QStringList &files, const QString &profileId, const QString &database)
    {
        delete wizard;
        wizard = new ImportWizard(test.services, files, profileId, database);
        wizard->show();
    }

    QAbstractButton *button(const QString &text) const
    {
        for (QAbstractButton *candidate : wizard->findChildren<QAbstractButton *>()) {
            if (candidate->isVisible() && candidate->text().remove(u'&') == text)
                return candidate;
        }
        return nullptr;
    }

    bool press(const QString &text)
    {
        const auto ready = [this, &text] { return button(text) && button(text)->isEnabled(); };
        if (!QTest::qWaitFor(ready, 30'000))
            return false;
        QTest::mouseClick(button(text), Qt::LeftButton);
        return true;
    }

    bool pressUpTo(int target)
    {
        while (step() < target) {
            if (!press(QStringLiteral("Next")))
                return false;
        }
        return true;
    }

    QComboBox *combo(const QString &description) const
    {
        for (QComboBox *candidate : wizard->findChildren<QComboBox *>()) {
            if (candidate->accessibleDescription() == description)
                return candidate;
        }
        return nullptr;
    }

    template <typename Widget> Widget *named(const QString &accessibleName) const
    {
        for (Widget *candidate : wizard->findChildren<Widget *>()) {
            if (candidate->accessibleName() == accessibleName)
                return candidate;
        }
        return nullptr;
    }

    QStringList visibleTexts() const
    {
        QStringList result;
        for (const QLabel *label : wizard->findChildren<QLabel *>()) {
            if (label->isVisible())
                result += label->text();
        }
        return result;
    }

    int step() const { return wizard->findChild<StepIndicator *>()->current(); }
    const PipelineSnapshot &outcome() const { return wizard->findChild<RunPage *>()->snapshot(); }

    TestServices test;
    InfluxdServer influxd{InfluxdServer::Options{true, {}, {}}};
    Profile profile;
    QPointer<ImportWizard> wizard;
};

} // namespace penstock::testing
