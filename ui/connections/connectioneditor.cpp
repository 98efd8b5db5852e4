// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectioneditor.h"

#include "core/connection/profilegroups.h"
#include "core/connection/profilestore.h"
#include "core/connection/secretstore.h"
#include "core/session/sessionlist.h"
#include "ui/common/messagebar.h"
#include "ui/common/theme.h"
#include "ui/connections/connectiontest.h"
#include "ui/connections/profileform.h"
#include "ui/connections/profilemodel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace penstock {

ConnectionEditor::ConnectionEditor(const Services &services, MessageBar &messages, QWidget *parent)
    : QWidget(parent), m_services(services), m_messages(messages)
{
    m_form = new ProfileForm(this);
    m_tester = new ConnectionTest(this);
    m_state = new QLabel(this);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_test = new QPushButton(tr("&Test"), this);
    m_save = new QPushButton(tr("&Save"), this);
    m_connect = new QPushButton(tr("&Connect"), this);
    m_connect->setDefault(true);
    auto *close = new QPushButton(tr("Close"), this);

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_form);
    scroll->setMinimumWidth(m_form->minimumSizeHint().width() + scroll->verticalScrollBar()->sizeHint().width());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addWidget(m_test);
    buttons->addWidget(m_state, 1);
    buttons->addWidget(m_save);
    buttons->addWidget(m_connect);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);

    connect(m_form, &ProfileForm::edited, this, &ConnectionEditor::updateState);
    connect(m_form, &ProfileForm::serverLogRequested, this, &ConnectionEditor::serverLogRequested);
    connect(m_form, &ProfileForm::serverPreferencesRequested, this, &ConnectionEditor::serverPreferencesRequested);
    connect(m_test, &QPushButton::clicked, this, &ConnectionEditor::toggleTest);
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_connect, &QPushButton::clicked, this, &ConnectionEditor::connectRequested);
    connect(close, &QPushButton::clicked, this, &ConnectionEditor::closeRequested);
    connect(m_tester, &ConnectionTest::succeeded, this, [this](const QString &summary) {
        stopTest();
        m_messages.showMessage(MessageBar::Kind::Success, summary);
    });
    connect(m_tester, &ConnectionTest::failed, this, [this](const Error &error) {
        stopTest();
        m_messages.showError(error);
        if (!error.details.certificateSha256.isEmpty())
            Q_EMIT certificateRefused(error.details.certificateSha256);
    });
}

void ConnectionEditor::edit(const Profile &profile, bool draft)
{
    stopTest();
    m_id = profile.id;
    m_draft = draft;
    m_form->setGroups(groupsOf(m_services.profiles.profiles()));
    m_form->setProfile(profile);
    ++m_passwordRequest;
    if (!draft && !profile.isLocal())
        readSecrets();
    updateState();
}

bool ConnectionEditor::isModified() const
{
    return m_form->isModified();
}

bool ConnectionEditor::isUnsaved() const
{
    return !m_id.isEmpty() && m_id != Profile::localId() && (m_draft || m_form->isModified());
}

Profile ConnectionEditor::profile() const
{
    return m_form->profile();
}

QString ConnectionEditor::password() const
{
    return m_form->password();
}

void ConnectionEditor::setPassword(const QString &password)
{
    ++m_passwordRequest; // what the keyring still answers is older
    m_form->setPassword(password);
    updateState();
}

void ConnectionEditor::focusName()
{
    m_form->focusName();
}

void ConnectionEditor::pin(const QString &sha256)
{
    m_form->pin(sha256);
}

bool ConnectionEditor::save(const std::function<void()> &then)
{
    const Profile profile = m_form->profile();
    const QString password = m_form->password();
    const QString proxyPassword = m_form->proxyPassword();
    const bool passwordChanged = m_form->isPasswordModified();
    const bool proxyPasswordChanged = m_form->isProxyPasswordModified();
    if (const Status status = m_services.profiles.save(profile); !status) {
        m_messages.showError(status.error());
        return false;
    }
    m_draft = false;
    m_form->setProfile(profile);
    setPassword(password);
    m_form->setProxyPassword(proxyPassword);
    // What is open was opened with the old password.
    if (Session *session = m_services.sessions.find(profile.id); session && (passwordChanged || proxyPasswordChanged))
        session->close();
    if (proxyPasswordChanged)
        m_services.secrets.write(profile.proxySecretId(), proxyPassword, this, [](bool) {});
    if (!passwordChanged) {
        if (then)
            then();
        return true;
    }
    m_services.secrets.write(profile.id, password, this, [then](bool) {
        if (then)
            then();
    });
    return true;
}

void ConnectionEditor::readSecrets()
{
    m_form->setPasswordPending();
    const int request = m_passwordRequest;
    m_services.secrets.read(m_id, this, [this, request](const SecretStore::Answer &answer) {
        if (request == m_passwordRequest)
            setPassword(answer.secret);
    });
    if (!m_form->profile().proxyNeedsSecret())
        return;
    m_services.secrets.read(m_form->profile().proxySecretId(), this,
                            [this, id = m_id](const SecretStore::Answer &answer) {
                                if (id == m_id)
                                    m_form->setProxyPassword(answer.secret);
                            });
}

void ConnectionEditor::toggleTest()
{
    if (m_tester->isRunning()) {
        stopTest();
        return;
    }
    const Profile profile = m_form->profile();
    if (profile.isLocal()) {
        testLocal();
        return;
    }
    if (const Status status = profile.validate(); !status) {
        m_messages.showError(status.error());
        return;
    }
    m_tester->start({.profile = profile, .secret = m_form->password(), .proxySecret = m_form->proxyPassword()});
    showTesting(tr("Asking %1…").arg(hostText(profile)));
}

void ConnectionEditor::testLocal()
{
    Session *session = m_services.sessions.find(m_id);
    if (!session)
        return;
    const auto ask = [this, session] {
        switch (session->state()) {
        case Session::State::Open:
            m_tester->start(session->clientSettings());
            break;
        case Session::State::Failed:
            stopTest();
            m_messages.showError(session->error());
            break;
        case Session::State::Opening:
        case Session::State::Closed:
            return;
        }
        disconnect(session, &Session::stateChanged, m_tester, nullptr);
    };
    showTesting(tr("Starting the local server…"));
    if (session->state() == Session::State::Open) {
        ask();
        return;
    }
    connect(session, &Session::stateChanged, m_tester, ask);
    session->open();
}

void ConnectionEditor::showTesting(const QString &text)
{
    m_messages.clear();
    m_state->setText(text);
    m_test->setText(tr("S&top"));
}

void ConnectionEditor::stopTest()
{
    if (Session *session = m_services.sessions.find(Profile::localId()))
        disconnect(session, &Session::stateChanged, m_tester, nullptr);
    m_tester->cancel();
    m_test->setText(tr("&Test"));
    updateState();
}

void ConnectionEditor::updateState()
{
    const bool unsaved = isUnsaved();
    m_save->setEnabled(unsaved);
    if (!m_tester->isRunning())
        m_state->setText(unsaved ? tr("Not saved yet") : QString());
    Q_EMIT stateChanged();
}

} // namespace penstock
